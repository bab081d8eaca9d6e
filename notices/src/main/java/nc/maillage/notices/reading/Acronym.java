package nc.maillage.notices.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** « (DASSPS) » after the name of a direction. */
final class Acronym {
    private static final Pattern PRINTED = Pattern.compile("\\(([\\p{Lu}\\d][\\p{Lu}\\d’'/-]{1,11})\\)");

    private Acronym() {}

    static Matcher in(String text) {
        return PRINTED.matcher(text);
    }

    /** The text without the acronym that ends it. */
    static String removed(String text) {
        Matcher acronym = in(text);
        return acronym.find() && acronym.end() == text.length()
                ? text.substring(0, acronym.start()).strip()
                : text;
    }
}
