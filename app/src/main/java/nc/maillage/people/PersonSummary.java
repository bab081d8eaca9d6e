package nc.maillage.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Personne » as other rooms see it.
 *
 * @param number the file number shown to agents, seven digits
 * @param usedName the family name in use; {@code birthName} and {@code customaryName} are null when the same or unknown
 * @param sex {@code F}, {@code M} or null when not told
 * @param birthDate null when unknown
 * @param status civil status law: {@code COMMON} or {@code CUSTOMARY}
 */
public record PersonSummary(
        PersonId id,
        String number,
        String usedName,
        @Nullable String birthName,
        @Nullable String customaryName,
        String firstNames,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        String status,
        boolean restricted) {
    /** The words of every list for whom the signed-in agent may not know: of a restricted file, or kept away from it. */
    public static final String MASKED = "Personne à accès restreint";

    /** « Népoura Lydie ». */
    public String displayName() {
        return firstNames.isEmpty() ? usedName : usedName + " " + firstNames;
    }

    /** « Personne à accès restreint » : what a list shows of it to whoever may not open it. */
    public PersonSummary masked() {
        return new PersonSummary(id, "", MASKED, null, null, "", null, null, status, true);
    }

    /** Whether it does not say who it is. */
    public boolean hidden() {
        return number.isEmpty();
    }
}
