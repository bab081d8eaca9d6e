package nc.maillage.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nc.maillage.platform.NoRoomLeft;
import nc.maillage.platform.StorageRoom;

/** The room left on the disk of the embedded database. */
record HomeRoom(Path data) implements StorageRoom {
    /** Written once in the journal and once in its table, with room to move. */
    private static final long TIMES = 3;
    /** What the acts of the day need: a piece is refused long before a decision is. */
    private static final long KEPT_FREE = 64L * 1024 * 1024;

    @Override
    public void require(long bytes) {
        try {
            var usable = Files.getFileStore(data).getUsableSpace();
            if (usable < bytes * TIMES + KEPT_FREE) {
                throw new NoRoomLeft("%d bytes for %d left".formatted(bytes, usable));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
