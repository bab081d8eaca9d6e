package nc.maillage.candidacies.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Visa hiérarchique » of a civil servant: which of its days counts is written nowhere, so both are kept. */
public record Visa(
        @Nullable LocalDate transmittedOn,
        @Nullable LocalDate arrivedOn,
        @Nullable String by) {
    public static Visa none() {
        return new Visa(null, null, null);
    }

    /** The deadline lies between the two days: a person has to say which one counts. */
    public boolean straddles(LocalDate deadline) {
        return transmittedOn != null
                && arrivedOn != null
                && !transmittedOn.isAfter(deadline)
                && arrivedOn.isAfter(deadline);
    }
}
