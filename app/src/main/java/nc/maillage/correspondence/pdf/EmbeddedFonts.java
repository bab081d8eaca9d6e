package nc.maillage.correspondence.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fonts shipped with the program: one to read, one for the characters that the first lacks. */
@Component
final class EmbeddedFonts {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final int LAST = 0x1FFFF;

    private record Face(String family, int weight, byte[] file) {}

    private final List<Face> reading = List.of(
            new Face("Lecture", NORMAL, Resources.bytes("fonts/atkinson-hyperlegible-400.ttf")),
            new Face("Lecture", BOLD, Resources.bytes("fonts/atkinson-hyperlegible-700.ttf")));
    private final List<Face> rescue = List.of(
            new Face("Secours", NORMAL, Resources.bytes("fonts/dejavu-sans-400.ttf")),
            new Face("Secours", BOLD, Resources.bytes("fonts/dejavu-sans-700.ttf")));

    private @Nullable BitSet readable;
    private @Nullable BitSet drawable;

    /** The second font is large, and each document reads it anew: it is given to those alone whose text needs it. */
    void giveTo(PdfRendererBuilder builder, String text) {
        reading.forEach(face -> give(builder, face));
        if (!text.codePoints().allMatch(this::canRead)) {
            rescue.forEach(face -> give(builder, face));
        }
    }

    private static void give(PdfRendererBuilder builder, Face face) {
        builder.useFont(
                () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
    }

    /** Whether the character can be drawn, in regular and in bold. */
    synchronized boolean canDraw(int character) {
        if (drawable == null) {
            drawable = drawn(NORMAL, reading, rescue);
            drawable.and(drawn(BOLD, reading, rescue));
        }
        return drawable.get(character);
    }

    private synchronized boolean canRead(int character) {
        if (readable == null) {
            readable = drawn(NORMAL, reading);
            readable.and(drawn(BOLD, reading));
        }
        return Character.isISOControl(character) || readable.get(character);
    }

    @SafeVarargs
    private static BitSet drawn(int weight, List<Face>... fonts) {
        var found = new BitSet();
        Stream.of(fonts)
                .flatMap(List::stream)
                .filter(face -> face.weight() == weight)
                .forEach(face -> addTo(found, face));
        return found;
    }

    private static void addTo(BitSet found, Face face) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            var map = font.getUnicodeCmapLookup();
            for (int character = ' '; character <= LAST; character++) {
                if (map.getGlyphId(character) > 0) {
                    found.set(character);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
