package nc.maillage.notices.reading;

import java.time.LocalDate;
import nc.maillage.notices.Availability;
import nc.maillage.notices.AvailabilityKind;
import nc.maillage.notices.text.Fold;

/** Reads when a post can be taken; the label may say that it is only likely to be vacant. */
final class Availabilities {
    private Availabilities() {}

    static Availability of(String text, String label) {
        LocalDate day = DateReader.day(text);
        String date = day == null ? null : day.toString();
        boolean dated = day != null || DateReader.month(text) != null;
        return new Availability(text, kind(Fold.of(text), Fold.of(label), dated), date);
    }

    private static AvailabilityKind kind(String text, String label, boolean dated) {
        boolean likely = text.contains("susceptible") || label.contains("susceptible");
        boolean now = text.contains("immediat");
        if (likely && now || now && dated && (text.contains("/ ") || text.contains(" et "))) {
            return AvailabilityKind.MIXED;
        }
        if (likely) {
            return AvailabilityKind.LIKELY_VACANT;
        }
        if (dated) {
            return text.contains("vacant") || label.contains("vacant")
                    ? AvailabilityKind.VACANT_FROM
                    : AvailabilityKind.FROM_DATE;
        }
        if (now) {
            return AvailabilityKind.IMMEDIATE;
        }
        boolean soon =
                text.contains("des que possible") || text.contains("au plus tot") || text.contains("meilleurs delais");
        return soon ? AvailabilityKind.AS_SOON_AS_POSSIBLE : AvailabilityKind.OTHER;
    }
}
