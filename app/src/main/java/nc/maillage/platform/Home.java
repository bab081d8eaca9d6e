package nc.maillage.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** « Dossier du programme » : {@code MAILLAGE_HOME}, else {@code ./var}; holds the embedded database, secrets and signing keys. */
public record Home(Path folder) {
    public static Home at(Path folder) {
        create(folder);
        restrict(folder, "rwx------");
        return new Home(folder.toAbsolutePath().normalize());
    }

    public Path database() {
        return folder.resolve("postgres");
    }

    public Path binaries() {
        return folder.resolve("postgres-bin");
    }

    /** Readable by the program's own account only. */
    public Path secrets() {
        var path = folder.resolve("secrets");
        create(path);
        restrict(path, "rwx------");
        return path;
    }

    /** Keeps a secret file for the program's own account. */
    public static void restrict(Path path, String permissions) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a new secret, whole or not at all; where another copy has just kept one, that one stays. */
    public static void keep(Path secret, String content) throws IOException {
        var beside = Files.createTempFile(secret.toAbsolutePath().getParent(), secret.getFileName() + ".", ".new");
        try {
            restrict(beside, "rw-------");
            try (var file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            Files.createLink(secret, beside);
        } catch (FileAlreadyExistsException anotherCopy) {
            return;
        } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
            Files.move(beside, secret, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void create(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new StartRefused("Le dossier %s ne peut pas être créé : %s.".formatted(path, e.getMessage()), e);
        }
    }
}
