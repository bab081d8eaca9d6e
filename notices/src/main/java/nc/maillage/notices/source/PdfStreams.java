package nc.maillage.notices.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the compressed parts of a PDF hold, in the raw bytes and in a small buffer: the library that opens the file afterwards
 * would spread each of them in memory at once, those that hold its objects as soon as it loads.
 */
public final class PdfStreams {
    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_OBJECTS = 100_000;
    private static final long MOST_OF_ONE = 200_000_000L;
    private static final long MOST_OF_OBJECTS = 30_000_000L;
    private static final long MOST_OF_ALL = 1_000_000_000L;
    private static final int BUFFER = 65_536;
    private static final int ZLIB_HEAD = 2;
    private static final int FARTHEST_START = 65_536;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/F(?:ilter)?\\s*(/\\w+|\\[[^\\]]*]|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern OBJECTS = Pattern.compile("/(?:First|W)\\b|/(?:ObjStm|XRef)\\b");
    private static final Pattern HOW_MANY = Pattern.compile("/N\\s+(\\d{1,9})(?!\\d)(?!\\s+\\d+\\s+R)");
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> SPREADING = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Set<String> TEXT = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private final byte[] content;
    private final String text;
    private final long mostOfOne;
    private long spread;

    private PdfStreams(byte[] content, long mostOfOne) {
        this.content = content;
        this.mostOfOne = mostOfOne;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Whether some part holds more than a scanned paper ever does, or is packed so that it cannot be told. */
    public static boolean excessive(byte[] content) {
        return excessive(content, MOST_OF_ONE);
    }

    /** @param most bytes that one part may hold */
    static boolean excessive(byte[] content, long most) {
        return new PdfStreams(content, most).excessive();
    }

    private boolean excessive() {
        int met = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (text.startsWith("end", at - 3)) {
                continue;
            }
            if (++met > MOST_STREAMS || excessive(dictionary(at), start(at + 6))) {
                return true;
            }
        }
        return false;
    }

    private String dictionary(int stream) {
        int from = Math.max(text.lastIndexOf("obj", stream), stream - FARTHEST_START);
        return unescaped(text.substring(Math.max(0, from), stream));
    }

    /** A name may be written with the codes of its letters. */
    public static String unescaped(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    private int start(int at) {
        int start = at;
        while (start < content.length && content[start] <= ' ' && content[start] >= 0) {
            start++;
        }
        return start;
    }

    private boolean excessive(String dictionary, int start) {
        boolean objects = OBJECTS.matcher(dictionary).find();
        if (objects && tooMany(dictionary)) {
            return true;
        }
        var filter = FILTER.matcher(dictionary);
        if (!filter.find()) {
            return false;
        }
        if (filter.group(1).endsWith("R")) {
            return true;
        }
        var names = NAME.matcher(filter.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
        if (names.stream()
                        .filter(name -> FLATE.contains(name) || SPREADING.contains(name))
                        .count()
                > 1) {
            return true;
        }
        return !within(names, start, objects ? MOST_OF_OBJECTS : mostOfOne);
    }

    private static boolean tooMany(String dictionary) {
        return dictionary.contains("/First")
                && HOW_MANY.matcher(dictionary)
                        .results()
                        .map(MatchResult::group)
                        .noneMatch(count -> Integer.parseInt(count.replaceAll("\\D", "")) <= MOST_OBJECTS);
    }

    private boolean within(List<String> names, int start, long most) {
        try {
            spread(names, content, start, new Limit(most));
            return true;
        } catch (TooMuch beyond) {
            return false;
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    /** Whether what a page draws can be read to its end, without keeping it. */
    public static boolean sound(COSStream stream) {
        try (var raw = stream.createRawInputStream()) {
            var bytes = raw.readAllBytes();
            var measure = new PdfStreams(new byte[0], MOST_OF_ONE);
            measure.spread(names(stream.getFilters()), bytes, 0, measure.new Limit(MOST_OF_OBJECTS));
            return true;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static List<String> names(@Nullable COSBase filters) {
        return switch (filters) {
            case COSName one -> List.of(one.getName());
            case COSArray several -> several.toCOSNameStringList();
            case null, default -> List.of();
        };
    }

    /** Only the parts that are pictures are left as they are: nothing here draws them. */
    private void spread(List<String> names, byte[] packed, int start, Limit limit) throws IOException {
        var bytes = packed;
        int from = start;
        for (var name : names) {
            if (FLATE.contains(name)) {
                inflate(bytes, from, limit);
            } else if (SPREADING.contains(name)) {
                decode(name, bytes, from, limit);
            } else if (TEXT.contains(name)) {
                var plain = new ByteArrayOutputStream();
                decode(name, bytes, from, plain);
                bytes = plain.toByteArray();
                from = 0;
            } else {
                return;
            }
        }
    }

    private static void decode(String name, byte[] bytes, int from, OutputStream out) throws IOException {
        var in = new ByteArrayInputStream(bytes, from, bytes.length - from);
        FilterFactory.INSTANCE.getFilter(name).decode(in, out, new COSDictionary(), 0);
    }

    /** As the library does: without a look at the two bytes of the head, to the end of the compressed data wherever it is said to be. */
    private static void inflate(byte[] bytes, int from, Limit limit) throws IOException {
        var buffer = new byte[BUFFER];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(
                    bytes, Math.min(bytes.length, from + ZLIB_HEAD), Math.max(0, bytes.length - from - ZLIB_HEAD));
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                limit.write(buffer, 0, count);
            }
            if (!inflater.finished()) {
                throw new IOException("cut short");
            }
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        }
    }

    private static final class TooMuch extends IOException {}

    /** Counts, and keeps nothing. */
    private final class Limit extends OutputStream {
        private long left;

        Limit(long left) {
            this.left = left;
        }

        @Override
        public void write(int each) throws IOException {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
        }

        private void count(int length) throws IOException {
            left -= length;
            spread += length;
            if (left < 0 || spread > MOST_OF_ALL) {
                throw new TooMuch();
            }
        }
    }
}
