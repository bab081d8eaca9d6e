package nc.maillage.notices.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import nc.maillage.notices.Availability;
import nc.maillage.notices.AvailabilityKind;
import nc.maillage.notices.text.Fold;
import org.jspecify.annotations.Nullable;

/** Reads when a post can be taken; the label may say that it is only likely to be vacant. */
final class Availabilities {
    private Availabilities() {}

    static Availability of(String text, String label) {
        LocalDate day = DateReader.day(text);
        YearMonth month = day == null ? DateReader.month(text) : null;
        String date = day != null ? day.toString() : month == null ? null : month.toString();
        return new Availability(text, kind(Fold.of(text), Fold.of(label), date), date);
    }

    private static AvailabilityKind kind(String text, String label, @Nullable String date) {
        boolean likely = text.contains("susceptible") || label.contains("susceptible");
        boolean now = text.contains("immediat");
        if (likely && now || now && date != null && (text.contains("/ ") || text.contains(" et "))) {
            return AvailabilityKind.MIXED;
        }
        if (likely) {
            return AvailabilityKind.LIKELY_VACANT;
        }
        if (date != null) {
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
