package nc.maillage.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Real files made on the spot, sound and unsound. */
public final class SampleFiles {
    private SampleFiles() {}

    private interface Work {
        void on(PDDocument document) throws IOException;
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, document -> {});
    }

    public static byte[] pdfWithScript() {
        return pdf(
                1,
                document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('bonjour')")));
    }

    public static byte[] pdfWithScriptInAnArray() {
        return pdf(1, document -> {
            var array = new COSArray();
            array.add(new PDActionJavaScript("app.alert(1)").getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem("Hidden", array);
        });
    }

    public static byte[] pdfWithFileInside() {
        return pdf(1, document -> {
            var specification = new PDComplexFileSpecification();
            specification.setFile("virus.exe");
            specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream("MZ".getBytes())));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("virus.exe", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] lockedPdf(String userPassword) {
        return pdf(1, document -> {
            var policy = new StandardProtectionPolicy("maître", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    private static byte[] pdf(int pages, Work work) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var contents = new PDPageContentStream(document, page)) {
                    contents.addRect(50, 50, 100, 100);
                    contents.fill();
                }
            }
            work.on(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first part of a file, as a broken download leaves it. */
    public static byte[] cut(byte[] content, int percent) {
        return Arrays.copyOf(content, content.length * percent / 100);
    }

    public static byte[] followedBy(byte[] content, byte[] more) {
        var both = Arrays.copyOf(content, content.length + more.length);
        System.arraycopy(more, 0, both, content.length, more.length);
        return both;
    }

    /** A sound PDF of exactly that size: a comment before its end is lengthened. */
    public static byte[] pdfOfSize(int size) {
        var small = pdf(1);
        var text = new String(small, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref");
        var padding = "%" + "x".repeat(size - small.length - 2) + "\n";
        return (text.substring(0, at) + padding + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
