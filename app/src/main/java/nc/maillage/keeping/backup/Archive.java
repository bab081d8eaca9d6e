package nc.maillage.keeping.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The archive inside the seal: a ZIP written as it goes: inventory, one entry a table in the text of COPY, totals. */
final class Archive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final Map<String, Totals.Total> totals = new LinkedHashMap<>();

    Archive(OutputStream below) {
        zip = new ZipOutputStream(below);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes the rows of one table and says how many there were. */
    interface Rows {
        long write(OutputStream out) throws Exception;
    }

    void inventory(Manifest manifest) throws IOException {
        text(Manifest.ENTRY, manifest);
    }

    void table(Manifest.Table table, Rows rows, LongConsumer written) throws Exception {
        zip.putNextEntry(new ZipEntry(table.entry()));
        var digest = sha256();
        var out = new Counted(new DigestOutputStream(new Unclosed(zip), digest), written);
        long count = rows.write(out);
        out.flush();
        zip.closeEntry();
        totals.put(table.entry(), new Totals.Total(count, HexFormat.of().formatHex(digest.digest())));
    }

    Totals finish() throws IOException {
        var all = new Totals(totals);
        text(Totals.ENTRY, all);
        zip.finish();
        return all;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void text(String name, Object value) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(value));
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
