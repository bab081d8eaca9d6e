package nc.maillage.demo.play;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** « Papiers » : one small document for each kind of piece, made once and handed in by everyone; each says that it is invented. */
public final class Papers {
    private static final String INVENTED = "Document inventé pour la démonstration";
    private static final int LONGEST_LINE = 44;
    private static final List<String> PHOTOGRAPHED = List.of("identity", "veteran");

    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** « Papier » as sent by a browser. */
    public record Paper(String fileName, byte[] content) {}

    public Paper of(String kind, String label) {
        boolean photograph = PHOTOGRAPHED.contains(kind);
        var content = made.computeIfAbsent(kind, key -> photograph ? photograph() : page(label));
        return new Paper(named(label) + (photograph ? ".jpg" : ".pdf"), content);
    }

    private static String named(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9]+", "-");
    }

    private static byte[] page(String label) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A5);
            document.setDocumentId((long) label.hashCode());
            document.addPage(page);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 13);
                text.newLineAtOffset(36, 520);
                for (var line : lines(label.replace('’', '\''))) {
                    text.showText(line);
                    text.newLineAtOffset(0, -18);
                }
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                text.newLineAtOffset(0, -6);
                text.showText(INVENTED);
                text.endText();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(String label) {
        return Pattern.compile("(.{1,%d})(?: |$)".formatted(LONGEST_LINE))
                .matcher(label)
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    /** Without a letter: a server may have no font. */
    private static byte[] photograph() {
        var picture = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(0xE8, 0xEE, 0xEA));
        ink.fillRect(0, 0, 480, 300);
        ink.setColor(new Color(0x20, 0x40, 0x38));
        ink.fillRect(24, 24, 432, 36);
        ink.fillOval(40, 90, 110, 130);
        for (int line = 0; line < 5; line++) {
            ink.fillRect(190, 100 + 30 * line, 240 - 25 * line, 8);
        }
        ink.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
