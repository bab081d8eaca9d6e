package nc.maillage.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files made to swell, to count wrong, to act or to be two things at once; each is written by hand, byte for byte. */
public final class Bombs {
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>";
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String TREE = "<</Type/Pages/Kids[3 0 R]/Count 1>>";

    private Bombs() {}

    /** One page, and one more object that holds that much once unpacked. */
    public static byte[] pdfThatSwells(String dictionary, byte[] packed) {
        return pdf(
                CATALOG,
                TREE,
                PAGE,
                stream("", "0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII)),
                stream(dictionary, packed));
    }

    public static byte[] pdfWithContents(String dictionary, byte[] packed) {
        return pdf(CATALOG, TREE, PAGE, stream(dictionary, packed));
    }

    public static byte[] pdfWithCatalog(String more) {
        return pdf(
                "<</Type/Catalog/Pages 2 0 R" + more + ">>",
                TREE,
                PAGE,
                stream("", "0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII)));
    }

    /** It says one page and has that many. */
    public static byte[] pdfWithPages(int pages, int said) {
        var kids = "3 0 R ".repeat(1);
        var objects = new ArrayList<byte[]>(List.of(
                text(CATALOG), text(""), text(PAGE), stream("", "0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII))));
        var all = new StringBuilder(kids);
        for (int i = 1; i < pages; i++) {
            objects.add(text(PAGE));
            all.append(4 + i).append(" 0 R ");
        }
        objects.set(1, text("<</Type/Pages/Kids[%s]/Count %d>>".formatted(all, said)));
        return pdf(objects);
    }

    /** Each level names the next one ten times: ten thousand million pages in a few lines. */
    public static byte[] pdfWhosePagesMultiply() {
        var objects = new ArrayList<byte[]>(List.of(
                text(CATALOG),
                text(TREE.replace("3 0 R", "5 0 R")),
                text(PAGE),
                stream("", "0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII))));
        for (int level = 0; level < 10; level++) {
            var next = level == 9 ? "3 0 R " : (6 + level) + " 0 R ";
            objects.add(text("<</Type/Pages/Parent 2 0 R/Kids[%s]/Count 1>>".formatted(next.repeat(10))));
        }
        return pdf(objects);
    }

    public static byte[] zeros(long count) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(9)) {
            var chunk = new byte[1_000_000];
            var buffer = new byte[65_536];
            for (long left = count; left > 0; left -= chunk.length) {
                deflater.setInput(chunk);
                while (!deflater.needsInput()) {
                    packed.write(buffer, 0, deflater.deflate(buffer));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }

    public static byte[] packed(byte[] content) {
        var packed = new byte[content.length + 1_000];
        try (var deflater = new Deflater(9)) {
            deflater.setInput(content);
            deflater.finish();
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    public static byte[] zip(String name, byte[] content, String comment) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            zip.setComment(comment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG with one more part before its picture. */
    public static byte[] pngWith(String kind, byte[] part) {
        var png = SampleFiles.picture("png", 30, 20);
        var chunk = ByteBuffer.allocate(12 + part.length)
                .putInt(part.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(part);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + part.length);
        chunk.putInt((int) crc.getValue());
        int head = 33;
        return SampleFiles.followedBy(
                SampleFiles.followedBy(Arrays.copyOf(png, head), chunk.array()),
                Arrays.copyOfRange(png, head, png.length));
    }

    /** A PNG that says it is that wide and that high. */
    public static byte[] pngThatClaims(int width, int height) {
        var png = SampleFiles.picture("png", 30, 20);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    /** A photo with a comment, or whose lines are said to come again and again. */
    public static byte[] jpegWith(int marker, byte[] part, int times) {
        var jpeg = SampleFiles.picture("jpeg", 30, 20);
        var segment = ByteBuffer.allocate(4 + part.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (part.length + 2))
                .put(part);
        var made = Arrays.copyOf(jpeg, 2);
        for (int i = 0; i < times; i++) {
            made = SampleFiles.followedBy(made, segment.array());
        }
        return SampleFiles.followedBy(made, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] text(String object) {
        return object.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] stream(String dictionary, byte[] content) {
        var head = "<<%s/Length %d>>\nstream\n".formatted(dictionary, content.length);
        return SampleFiles.followedBy(SampleFiles.followedBy(text(head), content), text("\nendstream"));
    }

    private static byte[] pdf(Object... objects) {
        return pdf(Arrays.stream(objects)
                .map(each -> each instanceof String string ? text(string) : (byte[]) each)
                .toList());
    }

    private static byte[] pdf(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(text("%PDF-1.5\n"));
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(text((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(text("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(text("%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                .formatted(table, objects.size() + 1, start)));
        return out.toByteArray();
    }
}
