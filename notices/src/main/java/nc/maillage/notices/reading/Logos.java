package nc.maillage.notices.reading;

import java.util.regex.Pattern;

/** What is left of a logo at the end of a value. */
final class Logos {
    private static final Pattern LEFT = Pattern.compile("\\s+(?:QPT|Onif|[Ww]ww\\.opt\\.nc)$");

    private Logos() {}

    static String removed(String value) {
        return LEFT.matcher(value).replaceFirst("");
    }
}
