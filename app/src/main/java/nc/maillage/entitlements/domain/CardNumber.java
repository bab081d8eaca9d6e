package nc.maillage.entitlements.domain;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * « Numéro de carte » : 98, twelve digits drawn at random, then a check digit (Damm) that catches any single wrong digit and
 * any two neighbours swapped. Twelve random digits for some tens of thousands of cards: a guessed number is almost
 * surely unknown.
 */
public record CardNumber(String digits) {
    private static final String TERRITORY = "98";
    private static final int RANDOM_DIGITS = 12;
    private static final int LENGTH = TERRITORY.length() + RANDOM_DIGITS + 1;
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    public CardNumber {
        if (digits.length() != LENGTH || !digits.startsWith(TERRITORY) || check(digits) != 0) {
            throw new IllegalArgumentException("not a card number: " + digits);
        }
    }

    public static CardNumber draw(RandomGenerator random) {
        var drawn = new StringBuilder(TERRITORY);
        for (int i = 0; i < RANDOM_DIGITS; i++) {
            drawn.append(random.nextInt(10));
        }
        return new CardNumber(drawn.toString() + check(drawn));
    }

    /** Spaces, dots and hyphens are forgiven; anything else is not a number. */
    public static Optional<CardNumber> read(String typed) {
        var text = typed.replaceAll("[\\s\\u00A0\\u202F.\\-]", "");
        var known = text.length() == LENGTH
                && text.startsWith(TERRITORY)
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && check(text) == 0;
        return known ? Optional.of(new CardNumber(text)) : Optional.empty();
    }

    /** « 98-0441-7731-2205-5 ». */
    public String written() {
        return "%s-%s-%s-%s-%s"
                .formatted(
                        digits.substring(0, 2),
                        digits.substring(2, 6),
                        digits.substring(6, 10),
                        digits.substring(10, 14),
                        digits.substring(14));
    }

    public long value() {
        return Long.parseLong(digits);
    }

    private static int check(CharSequence digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    @Override
    public String toString() {
        return written();
    }
}
