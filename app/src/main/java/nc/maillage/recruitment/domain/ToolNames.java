package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** « les applications métiers (ALOHA, POPCORN) » : applications, known by their capital letters. */
final class ToolNames {
    private static final int LONGEST = 200;
    private static final String NAME = "[A-Z][A-Z0-9-]{2,20}";
    private static final Pattern NAMED = Pattern.compile(
            "(?iu:applications?|logiciels?|progiciels?|outils?)(?:\\s+(?iu:métiers?|informatiques?))?\\s*[(:«]?\\s*("
                    + NAME + "(?:\\s*(?:,|et|/)\\s*" + NAME + "){0,9})(?!\\p{L})");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|\\bet\\b|/)\\s*");

    private ToolNames() {}

    record ToolName(String name, String quote) {}

    static List<ToolName> in(String text) {
        var tools = new ArrayList<ToolName>();
        for (var line : text.split("\\n")) {
            var named = NAMED.matcher(line);
            while (named.find()) {
                for (var name : SEPARATOR.split(named.group(1))) {
                    if (tools.stream().noneMatch(each -> each.name().equals(name))) {
                        tools.add(new ToolName(name, quote(line, named.start(), named.end())));
                    }
                }
            }
        }
        return tools;
    }

    /** The line, or the words around where it is long. */
    private static String quote(String line, int start, int end) {
        if (line.length() <= LONGEST) {
            return line.strip();
        }
        int from = line.lastIndexOf(' ', Math.max(0, start - 60)) + 1;
        int to = line.indexOf(' ', Math.min(line.length(), end + 20));
        return Draft.cut(line.substring(from, to < 0 ? line.length() : to));
    }
}
