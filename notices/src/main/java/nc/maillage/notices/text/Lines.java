package nc.maillage.notices.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line.Mark;

/** Cuts a text or Markdown document into lines: markup removed, table rows and runs of spaces taken apart. */
public final class Lines {
    private static final String BULLETS = "-•*♦▪◦‣·–—●■➢►✓○□❑❖→⇒✔⮚➔➤";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:date (?:de|limite)|duree de|postes? |lieux? de travail|employeur|direction|service|corps|reference)\\b[^:]{0,60}:");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

    private final List<Line> lines = new ArrayList<>();
    private boolean blank = true;

    private Lines() {}

    public static List<Line> of(String document) {
        Lines reading = new Lines();
        int number = 0;
        int start = 0;
        int first = Preamble.end(document);
        while (start <= document.length()) {
            int end = document.indexOf('\n', start);
            end = end < 0 ? document.length() : end;
            number++;
            if (start >= first) {
                reading.take(number, spaced(document.substring(start, end)));
            }
            start = end + 1;
        }
        return reading.lines;
    }

    private void take(int number, String raw) {
        String line = raw.strip();
        if (line.isEmpty() || Preamble.isFrame(line)) {
            blank = true;
            return;
        }
        if (line.charAt(0) == '|') {
            row(number, line);
        } else {
            columns(number, line);
        }
        blank = false;
    }

    private void row(int number, String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|")) {
            String text = cell.strip();
            if (!text.isEmpty() && !isRule(text)) {
                cells.add(text);
            }
        }
        StringBuilder joined = new StringBuilder();
        boolean pair = cells.size() == 2 && !cells.getFirst().endsWith(":");
        for (String cell : cells) {
            boolean labelled = cell.contains(" :") && joined.indexOf(":") > 0
                    || LABELLED.matcher(Fold.of(cell)).lookingAt();
            if (!joined.isEmpty() && labelled) {
                add(number, joined.toString());
                joined.setLength(0);
                pair = false;
            }
            boolean open = joined.isEmpty() || joined.charAt(joined.length() - 1) == ':';
            joined.append(open ? (joined.isEmpty() ? "" : " ") : " : ").append(cell);
        }
        if (!joined.isEmpty()) {
            add(number, pair ? "- " + joined : joined.toString());
        }
    }

    private static boolean isRule(String text) {
        return text.chars().allMatch(c -> c == '-' || c == ':' || c == '=' || c == ' ' || c == '_');
    }

    private void columns(int number, String line) {
        int gap = line.indexOf("   ");
        if (gap < 0) {
            add(number, line);
            return;
        }
        for (String piece : line.split(" {3,}")) {
            add(number, piece);
        }
    }

    private void add(int number, String piece) {
        String text = piece.strip();
        Mark mark = Mark.PLAIN;
        int at = 0;
        while (at < text.length() && (text.charAt(at) == '#' || text.charAt(at) == ' ')) {
            mark = text.charAt(at) == '#' ? Mark.HEADING : mark;
            at++;
        }
        int item = afterBullets(text, at);
        if (item > at) {
            mark = Mark.BULLET;
            at = item;
        } else if (isNumbered(text, at)) {
            mark = Mark.NUMBERED;
        }
        String clean = clean(text.substring(at));
        if (!clean.isEmpty() && !isRule(clean)) {
            lines.add(Line.of(number, clean, mark, !blank));
            blank = false;
        }
    }

    private static String clean(String text) {
        String clean = text.replace("**", "").replace("__", "").strip();
        if (clean.indexOf('\\') >= 0) {
            clean = ESCAPED.matcher(clean).replaceAll("$1");
        }
        int last = clean.length() - 1;
        boolean slanted = last > 1 && clean.charAt(0) == '*' && clean.indexOf('*', 1) == last;
        return slanted ? clean.substring(1, last).strip() : clean;
    }

    private static int afterBullets(String text, int from) {
        int at = text.startsWith("o ", from) ? from + 2 : from;
        while (at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0) {
            int next = at + 1;
            if (next < text.length() && text.charAt(next) != ' ' && text.charAt(at) != '•' && text.charAt(at) != '♦') {
                break;
            }
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            at = next;
        }
        return at;
    }

    private static boolean isNumbered(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > from
                && at + 1 < text.length()
                && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && text.charAt(at + 1) == ' ';
    }

    /** Tabulations, no-break spaces and control characters become spaces: the length does not change. */
    private static String spaced(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == '\u00A0' || c == '\u202F' || c == '\u200B' || c == '\uFEFF' || c == '\u2007') {
                return respaced(line);
            }
        }
        return line;
    }

    private static String respaced(String line) {
        StringBuilder spaced = new StringBuilder(line.length() + 8);
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                spaced.append("   ");
            } else if (c == '\u200B' || c == '\uFEFF' || c == '\r') {
                continue;
            } else {
                spaced.append(c < ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2007' ? ' ' : c);
            }
        }
        return spaced.toString();
    }
}
