package nc.maillage.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Nom d’unité » : a name holds for a time, so that an act of the past shows the name of its day.
 *
 * @param to last day of the name, null while it holds
 * @param act the text that gave the name, such as « délibération n° 2023-03/APN du 27 janvier 2023 »
 */
public record UnitName(
        String name,
        @Nullable String acronym,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String act) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The acronym where there is one. */
    public String shortForm() {
        return acronym == null ? name : acronym;
    }
}
