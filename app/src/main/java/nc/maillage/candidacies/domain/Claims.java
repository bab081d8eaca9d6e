package nc.maillage.candidacies.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Ce que le candidat invoque » for the priority of local employment; null while nothing was answered. */
public record Claims(
        @Nullable Boolean citizenship,
        @Nullable Boolean residence,
        @Nullable LocalDate residentSince) {
    public static Claims unanswered() {
        return new Claims(null, null, null);
    }

    public boolean claimsCitizenship() {
        return Boolean.TRUE.equals(citizenship);
    }

    public boolean claimsResidence() {
        return Boolean.TRUE.equals(residence);
    }
}
