package nc.maillage.keeping.backup;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import nc.maillage.keeping.cipher.Lock;
import nc.maillage.keeping.cipher.SealedFile;
import nc.maillage.keeping.cipher.WrongLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an archive from end to end, once, checking each table against the totals and the seal up to its last block. */
public final class ArchiveReading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ArchiveReading() {}

    /** What is done with each table while the archive goes by. */
    public interface Rows {
        /** @return how many rows there were, or -1 where they were not counted */
        long read(Manifest.Table table, InputStream rows) throws Exception;
    }

    /** The archive is cut short, altered, or not one of ours. */
    public static final class Damaged extends Exception {
        Damaged(String why) {
            super(why);
        }

        Damaged(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }

    public static Manifest read(Path file, Lock lock, Consumer<Manifest> begun, Rows rows) throws Exception {
        try (var raw = Files.newInputStream(file);
                var opened = SealedFile.opened(raw, lock)) {
            return read(opened, begun, rows);
        } catch (IOException | JacksonException e) {
            throw new Damaged(e);
        } catch (GeneralSecurityException e) {
            if (e instanceof WrongLock) {
                throw e;
            }
            throw new Damaged(e);
        }
    }

    private static Manifest read(InputStream opened, Consumer<Manifest> begun, Rows rows) throws Exception {
        var zip = new ZipInputStream(opened);
        expect(zip, Manifest.ENTRY);
        var manifest = JSON.readValue(zip.readAllBytes(), Manifest.class);
        begun.accept(manifest);
        var seen = new HashMap<String, Totals.Total>();
        for (var table : manifest.tables()) {
            expect(zip, table.entry());
            var digest = Archive.sha256();
            var content = new Unclosable(new BufferedInputStream(new DigestInputStream(zip, digest), 1 << 16));
            long count = rows.read(table, content);
            content.transferTo(OutputStream.nullOutputStream());
            seen.put(table.entry(), new Totals.Total(count, HexFormat.of().formatHex(digest.digest())));
        }
        expect(zip, Totals.ENTRY);
        compare(seen, JSON.readValue(zip.readAllBytes(), Totals.class).tables());
        // The seal of the last block is only known good once the stream has said that it ends there.
        zip.transferTo(OutputStream.nullOutputStream());
        opened.transferTo(OutputStream.nullOutputStream());
        return manifest;
    }

    private static void expect(ZipInputStream zip, String name) throws IOException, Damaged {
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new Damaged("%s is missing".formatted(name));
        }
    }

    private static void compare(Map<String, Totals.Total> seen, Map<String, Totals.Total> written) throws Damaged {
        for (var each : written.entrySet()) {
            var read = seen.get(each.getKey());
            if (read == null
                    || !read.sha256().equals(each.getValue().sha256())
                    || read.rows() >= 0 && read.rows() != each.getValue().rows()) {
                throw new Damaged("%s is not what was written".formatted(each.getKey()));
            }
        }
        if (written.size() != seen.size()) {
            throw new Damaged("the totals do not name every table");
        }
    }

    private static final class Unclosable extends FilterInputStream {
        Unclosable(InputStream below) {
            super(below);
        }

        @Override
        public void close() {
            // The archive goes on after this table.
        }
    }
}
