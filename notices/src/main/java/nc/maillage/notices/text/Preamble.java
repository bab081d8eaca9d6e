package nc.maillage.notices.text;

import java.util.regex.Pattern;

/** What a tool puts above a document that it turns into Markdown: its own fields between two rules, the first of them at once, and frames in HTML. */
final class Preamble {
    private static final Pattern FRONT = Pattern.compile(
            "\\A\\s*---[ \\t]*\\r?\\n(?=\\s*[\\w-]+:)(?:[ \\t]*(?:[\\w-]+:.*|-.*|#.*)?\\r?\\n){0,60}?---[ \\t]*(?=\\r?\\n|\\z)");
    private static final Pattern FRAME =
            Pattern.compile("<(?:div|a|p|img|span|br|table|!--)\\b[^>]*>.*|</?\\w+\\s*/?>", Pattern.CASE_INSENSITIVE);

    private Preamble() {}

    /** Where the document itself starts. */
    static int end(String document) {
        if (!document.stripLeading().startsWith("---")) {
            return 0;
        }
        var front = FRONT.matcher(document);
        return front.lookingAt() ? front.end() : 0;
    }

    static boolean isFrame(String line) {
        return line.charAt(0) == '<' && FRAME.matcher(line).matches();
    }
}
