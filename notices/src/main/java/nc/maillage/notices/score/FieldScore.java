package nc.maillage.notices.score;

/**
 * « Note d’un champ »: how many values were expected, given and right, strictly and softly (case, accents, punctuation
 * and spaces aside). An omission is an expected value where nothing was given; an invention is a given text that stands
 * nowhere in the document and is not said to be derived.
 */
public record FieldScore(int expected, int given, int strict, int soft, int omissions, int inventions) {
    public static final FieldScore NONE = new FieldScore(0, 0, 0, 0, 0, 0);
    private static final int WHOLE = 1000;

    public FieldScore plus(FieldScore other) {
        return new FieldScore(
                expected + other.expected,
                given + other.given,
                strict + other.strict,
                soft + other.soft,
                omissions + other.omissions,
                inventions + other.inventions);
    }

    /** In thousandths, like the other rates; 1000 where nothing was expected and nothing given. */
    public int precision(boolean softly) {
        return rate(right(softly), given);
    }

    public int recall(boolean softly) {
        return rate(right(softly), expected);
    }

    public int f1(boolean softly) {
        return rate(2 * right(softly), expected + given);
    }

    private int right(boolean softly) {
        return softly ? soft : strict;
    }

    private static int rate(int part, int all) {
        return all == 0 ? WHOLE : (part * WHOLE + all / 2) / all;
    }
}
