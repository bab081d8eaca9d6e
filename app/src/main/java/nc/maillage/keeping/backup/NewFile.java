package nc.maillage.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;

/** A file that has its name only once it is whole and on the disk; what was begun and not ended is removed. */
public final class NewFile implements AutoCloseable {
    private final Path path;
    private final Path unfinished;
    private final FileChannel channel;
    private boolean whole;

    private NewFile(Path path, Path unfinished, FileChannel channel) {
        this.path = path;
        this.unfinished = unfinished;
        this.channel = channel;
    }

    public static NewFile at(Path path) {
        refuseExisting(path);
        var unfinished = path.resolveSibling(path.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Home.restrict(unfinished, "rw-------");
            return new NewFile(path, unfinished, channel);
        } catch (IOException e) {
            throw new StartRefused("Le fichier %s ne peut pas être écrit : %s.".formatted(path, e.getMessage()), e);
        }
    }

    public static void refuseExisting(Path path) {
        if (Files.exists(path)) {
            throw new StartRefused("%s existe déjà : il n’est pas remplacé. Donnez un autre nom.".formatted(path));
        }
    }

    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    public void finish() throws IOException {
        try (var again = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            again.force(true);
        }
        channel.close();
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        whole = true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!whole) {
            Files.deleteIfExists(unfinished);
        }
    }
}
