package nc.maillage.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * « Numéros pris d’avance » : a series is held to the end of the transaction that takes a number of it, so that acts played
 * side by side would wait for each other. Who knows beforehand which numbers they take takes them all together, and gives
 * each act its own.
 */
public final class NumbersAhead {
    private static final ThreadLocal<@Nullable List<Taken>> OF_THE_ACT = new ThreadLocal<>();

    private NumbersAhead() {}

    /** « Série de numéros », begun again each year. */
    public enum Series {
        REQUEST,
        LETTER,
        DECISION
    }

    /** « Numéro pris ». */
    public record Taken(Series series, int year, int number) {}

    /** Runs an act that uses up these numbers and asks for no other. */
    public static void within(List<Taken> numbers, Runnable act) {
        var left = new ArrayList<>(numbers);
        OF_THE_ACT.set(left);
        try {
            act.run();
            if (!left.isEmpty()) {
                throw new IllegalStateException("numbers were taken for an act that left them: " + left);
            }
        } finally {
            OF_THE_ACT.remove();
        }
    }

    /** @param following takes the next number of the series, where the act has none of its own */
    public static int next(Series series, int year, IntSupplier following) {
        var left = OF_THE_ACT.get();
        if (left == null) {
            return following.getAsInt();
        }
        var own = left.stream()
                .filter(each -> each.series() == series && each.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no number of %s of %d was taken for this act".formatted(series, year)));
        left.remove(own);
        return own.number();
    }
}
