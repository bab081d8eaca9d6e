package nc.maillage.notices.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Folds text to plain lower case, one character for one, so that a place in the folded text is a place in the text. */
public final class Fold {
    private static final char[] TABLE = table();

    private Fold() {}

    public static String of(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            folded[i] = c < TABLE.length ? TABLE[c] : ' ';
        }
        return new String(folded);
    }

    /** The words of a text, folded, without punctuation. */
    public static List<String> words(String text) {
        String folded = of(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Words joined by one space: what remains when case, accents and punctuation do not count. */
    public static String key(String text) {
        return String.join(" ", words(text));
    }

    private static char[] table() {
        char[] table = new char[0x2200];
        for (int c = 0; c < table.length; c++) {
            table[c] = plain((char) c);
        }
        put(table, "’‘`´ʼ", '\'');
        put(table, "‐‑‒–—−", '-');
        put(table, "œŒ", 'o');
        put(table, "æÆ", 'a');
        put(table, "“”«»", '"');
        put(table, "⁽", '(');
        put(table, "⁾", ')');
        put(table, "\u2044\u2215", '/');
        return table;
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return '\'';
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        return apart.isEmpty() ? ' ' : Character.toLowerCase(apart.charAt(0));
    }

    private static void put(char[] table, String from, char to) {
        for (char c : from.toCharArray()) {
            if (c < table.length) {
                table[c] = to;
            }
        }
    }
}
