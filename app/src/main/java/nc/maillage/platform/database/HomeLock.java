package nc.maillage.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;

/** Keeps a second program off the same home: it would take the first one's server for an orphan and stop it. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) throws IOException {
        var file = home.folder().resolve("maillage.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw refused(home);
        }
        channel.close();
        throw refused(home);
    }

    private static StartRefused refused(Home home) {
        return new StartRefused(
                "Un autre Maillage utilise déjà le dossier %s. Arrêtez-le, ou donnez un autre dossier avec MAILLAGE_HOME."
                        .formatted(home.folder()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
