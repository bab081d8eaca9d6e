package nc.maillage.keeping.verification;

import org.jspecify.annotations.Nullable;

/**
 * « Constat » : one thing that is not as it was written.
 *
 * @param kind a code for programs, such as {@code line-altered}
 * @param collectivity its short name, where it is known
 * @param line the line of the log, 0 where none is meant
 * @param decision the number of a decision
 * @param part what of the decision moved, such as {@code facts.income}
 * @param text one French sentence
 */
public record Finding(
        String kind,
        String collectivity,
        long line,
        @Nullable String decision,
        @Nullable String part,
        String text) {

    static Finding line(String kind, String collectivity, long line, String text) {
        return new Finding(kind, collectivity, line, null, null, text);
    }
}
