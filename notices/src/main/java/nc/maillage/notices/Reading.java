package nc.maillage.notices;

import org.jspecify.annotations.Nullable;

/**
 * « Champ lu »: a value with where it stands. The raw text is what the document prints, null where not even the label
 * is there; the line counts from 1, 0 where there is none; the confidence is in hundredths.
 */
public record Reading<T>(
        @Nullable T value,
        @Nullable String raw,
        int line,
        How how,
        int confidence,
        @Nullable String repair) {
    private static final int SURE = 98;
    private static final int MENDED = 75;
    private static final int DEDUCED = 60;

    public static <T> Reading<T> read(T value, String raw, int line) {
        return new Reading<>(value, raw, line, How.READ, SURE, null);
    }

    public static <T> Reading<T> repaired(T value, String raw, int line, String repair) {
        return new Reading<>(value, raw, line, How.REPAIRED, MENDED, repair);
    }

    public static <T> Reading<T> derived(T value, @Nullable String raw, int line, String why) {
        return new Reading<>(value, raw, line, How.DERIVED, DEDUCED, why);
    }

    public static <T> Reading<T> absent() {
        return new Reading<>(null, null, 0, How.ABSENT, SURE, null);
    }

    /** The label stands there and nothing after it. */
    public static <T> Reading<T> empty(int line) {
        return new Reading<>(null, "", line, How.ABSENT, SURE, null);
    }

    /** What was read is kept, with a doubt told. */
    public Reading<T> doubted(int trust, String doubt) {
        String told = repair == null ? doubt : repair + "\u202F; " + doubt;
        return new Reading<>(value, raw, line, how, Math.min(confidence, trust), told);
    }

    public <U> Reading<U> as(@Nullable U other) {
        return new Reading<>(other, raw, line, how, confidence, repair);
    }
}
