package nc.maillage.law.fact;

import java.util.List;

/**
 * « Appréciation »: a named person's answer to what no rule settles, with the reason that the letter will quote.
 *
 * <p>The lines detail an amount and add up to it; they are empty for any other answer.
 */
public record Judgment<T>(T answer, String justification, List<AmountLine> lines) {
    public Judgment {
        if (justification.isBlank()) {
            throw new IllegalArgumentException("a judgment needs its justification");
        }
        lines = List.copyOf(lines);
    }

    public static <T> Judgment<T> of(T answer, String justification) {
        return new Judgment<>(answer, justification, List.of());
    }
}
