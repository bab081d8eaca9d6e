package nc.maillage.notices.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text that bytes spell, whatever machine wrote them: its alphabet, its ends of lines, its signs that nobody sees. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 8000;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    /** Bullets of the fonts Symbol and Wingdings, which Unicode has no name for. */
    private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)[\\uF020-\\uF0FF][ \\t]*(?=\\S)");

    private PlainText() {}

    /** Null where the bytes spell none. */
    static @Nullable String of(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide == null && hasZero(bytes)) {
            return null;
        }
        return cleaned(wide == null ? decoded(bytes) : new String(bytes, wide));
    }

    /** What a document of any kind spells, with plain ends of lines. */
    static String cleaned(String text) {
        String letters = text;
        if (text.chars().anyMatch(PlainText::isOdd)) {
            String lines = LINE_END.matcher(text).replaceAll("\n");
            String seen = BULLET.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll("$1• ");
            letters = LIGATURE.matcher(seen)
                    .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        }
        return Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                ? letters
                : Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean isOdd(int c) {
        return c == '\r'
                || c == 0x85
                || c == 0xAD
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xE000;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Two bytes a letter: said at the beginning, or seen by every second byte being zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int seen = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < seen; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean most = Math.max(zeros[0], zeros[1]) * 10 > seen * 4;
        if (!most || Math.min(zeros[0], zeros[1]) * 100 > seen) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
