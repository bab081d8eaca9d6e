package nc.maillage.notices.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nc.maillage.notices.text.Line;

/**
 * « **Lieu de travail** Koumac » : some extractions print a label in bold, without its colon, at times as the bullet of what
 * follows or after another field. Each such label opens a line and gets its colon; lines keep their number.
 */
final class BoldLabels {
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*•]\\s*");
    private static final String APART = "   ";

    private BoldLabels() {}

    static String apart(String document) {
        if (!document.contains("**")) {
            return document;
        }
        StringBuilder apart = new StringBuilder(document.length() + 64);
        int start = 0;
        while (start <= document.length()) {
            int end = document.indexOf('\n', start);
            end = end < 0 ? document.length() : end;
            line(document.substring(start, end), apart);
            apart.append(end < document.length() ? "\n" : "");
            start = end + 1;
        }
        return apart.toString();
    }

    private static void line(String line, StringBuilder apart) {
        Matcher bold = BOLD.matcher(line);
        int from = 0;
        while (bold.find()) {
            String label = Words.trimmed(bold.group(1), ":").strip();
            Kind kind = kind(label);
            if (kind == Kind.NONE) {
                continue;
            }
            String before = line.substring(from, bold.start());
            boolean item = from == 0 && BULLET.matcher(before).matches();
            if (item && kind != Kind.SECTION) {
                continue;
            }
            apart.append(item ? "" : before)
                    .append(before.isBlank() || from == 0 && before.startsWith("#") ? "" : APART);
            apart.append(label);
            from = bold.end();
            String rest = line.substring(from);
            if (!rest.isBlank()) {
                apart.append(rest.stripLeading().startsWith(":") ? "" : " :").append(item ? APART + "- " : "");
            }
        }
        apart.append(line, from, line.length());
    }

    private enum Kind {
        NONE,
        FIELD,
        SECTION
    }

    private static Kind kind(String bold) {
        Line line = Line.of(1, bold + " :", Line.Mark.PLAIN, false);
        Section.Match section = Section.at(line);
        if (section != null) {
            return section.valueStart() < line.text().length()
                    ? Kind.NONE
                    : section.section() == Section.OTHER ? Kind.FIELD : Kind.SECTION;
        }
        Label.Match label = Label.at(line);
        return label != null && label.valueStart() >= line.text().length() ? Kind.FIELD : Kind.NONE;
    }
}
