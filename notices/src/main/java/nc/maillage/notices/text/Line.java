package nc.maillage.notices.text;

/**
 * One line without its markup. The folded form has the same length as the text. Adjacent means that no empty line
 * stands before it; numbered, that it opened with a number and a point, which the text keeps.
 */
public record Line(int number, String text, String folded, Mark mark, boolean adjacent) {
    /** What the markup said of the line. */
    public enum Mark {
        PLAIN,
        HEADING,
        BULLET,
        NUMBERED
    }

    public static Line of(int number, String text, Mark mark, boolean adjacent) {
        return new Line(number, text, Fold.of(text), mark, adjacent);
    }

    public Line withText(String other) {
        return of(number, other, mark, adjacent);
    }

    public boolean isItem() {
        return mark == Mark.BULLET || mark == Mark.NUMBERED;
    }

    public boolean isHeading() {
        return mark == Mark.HEADING;
    }

    /** From a place on, without the spaces around. */
    public String from(int start) {
        return text.substring(Math.min(start, text.length())).strip();
    }
}
