package nc.maillage.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Résidence » : where a person lives, for a period whose two days are included.
 *
 * @param commune INSEE code such as {@code 98818}
 * @param province {@code SUD}, {@code NORD}, {@code ILES}, or null outside New Caledonia; Poya lies in two of them
 * @param line address as printed on a letter, without the postal line
 * @param source where the fact comes from, in French
 */
public record Residence(
        LocalDate from,
        @Nullable LocalDate to,
        String commune,
        String communeName,
        @Nullable String province,
        String line,
        String postalLine,
        String source,
        LocalDate recordedOn) {}
