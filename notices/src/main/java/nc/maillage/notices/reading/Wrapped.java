package nc.maillage.notices.reading;

/** A text that was cut at the end of a line, put together again. */
final class Wrapped {
    private Wrapped() {}

    static String join(String start, String end) {
        if (start.isEmpty()) {
            return end;
        }
        int last = start.length() - 1;
        boolean hyphen = last > 0
                && (start.charAt(last) == '-' || start.charAt(last) == '\u2011')
                && Character.isLetter(start.charAt(last - 1));
        return hyphen ? start + end : start + " " + end;
    }
}
