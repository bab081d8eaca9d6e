package nc.maillage.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Effectif » : a number of staff as a source states it; the program counts nobody by itself.
 *
 * @param counted what the source counts: « agents », « postes permanents »
 * @param qualifier how sure the source is of it, such as « près de », null where it says the number alone
 */
public record Headcount(
        int number,
        String counted,
        LocalDate on,
        String source,
        @Nullable String qualifier) {
    public Headcount(int number, String counted, LocalDate on, String source) {
        this(number, counted, on, source, null);
    }
}
