package nc.maillage.platform.web;

import java.util.List;
import java.util.Locale;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/**
 * « Typographie » : the spaces that French asks for around its punctuation, put on a finished page, so that neither a
 * template, nor a message, nor a text kept in the database has to carry invisible characters. What one types or copies
 * (fields, code, keys) and attributes are left as they are.
 */
public final class Typography {
    private static final List<String> AS_TYPED = List.of("textarea", "pre", "code", "kbd", "script", "style", "option");
    private static final String WIDE = ":»%";
    private static final String THIN = ";?!";

    private final String html;
    private final StringBuilder written;
    private int at;

    private Typography(String html) {
        this.html = html;
        this.written = new StringBuilder(html.length() + 64);
    }

    public static String ofHtml(String html) {
        return new Typography(html).page();
    }

    private String page() {
        while (at < html.length()) {
            if (html.charAt(at) == '<') {
                tag();
            } else {
                letter();
            }
        }
        return written.toString();
    }

    private void tag() {
        int end = endOfTag(at);
        var asTyped = asTyped(at + 1);
        if (asTyped != null && html.charAt(end - 2) != '/') {
            int close = html.indexOf("</" + asTyped, end);
            end = close < 0 ? html.length() : close;
        }
        written.append(html, at, end);
        at = end;
    }

    /** After the &gt; that closes the tag; one inside a quoted value does not. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    private @Nullable String asTyped(int from) {
        int end = from;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        var name = html.substring(from, end).toLowerCase(Locale.ROOT);
        return AS_TYPED.contains(name) ? name : null;
    }

    private void letter() {
        char c = html.charAt(at);
        char next = charAt(at + 1);
        if (c == '«' && next == ' ' && at + 1 < html.length()) {
            written.append(c).append(French.NBSP);
            at += 2;
        } else if (c == ' ' && spaced(next) != ' ') {
            written.append(spaced(next));
            at++;
        } else {
            written.append(c);
            at++;
        }
    }

    /** The space that goes before that character here, an ordinary one where French asks for nothing. */
    private char spaced(char next) {
        if (!ends(charAt(at + 2))) {
            return ' ';
        }
        if (WIDE.indexOf(next) >= 0 || next == 'F' && Character.isDigit(charAt(at - 1))) {
            return French.NBSP;
        }
        return THIN.indexOf(next) >= 0 ? French.NARROW : ' ';
    }

    private static boolean ends(char c) {
        return !Character.isLetterOrDigit(c) && c != '/' && c != '-';
    }

    private char charAt(int index) {
        return index >= 0 && index < html.length() ? html.charAt(index) : ' ';
    }
}
