package nc.maillage.notices.write;

import java.util.regex.Pattern;

/** Keeps words with a hyphen, a slash or an apostrophe on one line, so that a line read back ends between two words. */
final class PrintWords {
    private static final Pattern JOINED = Pattern.compile("[^\\s<>]*[^\\s<>\\p{L}\\d&;][^\\s<>]*");
    private static final int LONGEST = 60;

    private PrintWords() {}

    static String unbroken(String markup) {
        return JOINED.matcher(markup).replaceAll(word -> {
            String text = word.group();
            String kept = text.length() > LONGEST ? text : "<span class=\"whole\">" + text + "</span>";
            return java.util.regex.Matcher.quoteReplacement(kept);
        });
    }
}
