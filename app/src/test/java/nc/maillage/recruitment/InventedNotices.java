package nc.maillage.recruitment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** The notices shipped as examples, and the real ones where they lie beside the project. */
public final class InventedNotices {
    private static final Path EXAMPLES = Path.of("../examples/avis");

    private InventedNotices() {}

    public static byte[] read(String name) {
        return bytes(EXAMPLES.resolve(name + ".txt"));
    }

    /** In the order of their names; the test that asks is left out where there are none. */
    public static List<byte[]> seeds() throws IOException {
        var found = Path.of("").toAbsolutePath();
        while (found != null && !Files.isDirectory(found.resolve("shared/seeds"))) {
            found = found.getParent();
        }
        assumeTrue(found != null, "les cinq avis réels ne sont pas à côté du projet");
        try (var files = Files.list(found.resolve("shared/seeds"))) {
            return files.sorted().map(InventedNotices::bytes).toList();
        }
    }

    /** A PDF of one page without a letter. */
    public static byte[] scanned() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A PDF that opens with a password alone. */
    public static byte[] locked() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("proprietaire", "secret", new AccessPermission()));
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** The wrap that an office puts around a document with a password. */
    public static byte[] lockedDocument() {
        return ByteBuffer.allocate(600)
                .putLong(0xD0CF11E0A1B11AE1L)
                .put(520, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                .array();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
