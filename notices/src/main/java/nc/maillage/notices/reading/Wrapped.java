package nc.maillage.notices.reading;

/** A text that was cut at the end of a line, put together again. */
final class Wrapped {
    private Wrapped() {}

    static String join(String start, String end) {
        if (start.isEmpty()) {
            return end;
        }
        int last = start.length() - 1;
        boolean joined =
                last > 0 && "-\u2011'’".indexOf(start.charAt(last)) >= 0 && Character.isLetter(start.charAt(last - 1));
        return joined ? start + end : start + " " + end;
    }
}
