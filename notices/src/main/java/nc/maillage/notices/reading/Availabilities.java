package nc.maillage.notices.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nc.maillage.notices.Availability;
import nc.maillage.notices.AvailabilityKind;
import nc.maillage.notices.text.Fold;

/** Reads when a post can be taken; the label may say that it is only likely to be vacant. */
final class Availabilities {
    private static final Pattern ALONE = Pattern.compile(
            "(?:immediatement|susceptibles? d'etre|des que possible|au plus tot|dans les meilleurs delais|vacants? (?:a|au|depuis))\\b");
    private static final int LONGEST = 80;

    private Availabilities() {}

    /** Whether a line without a label says when a post can be taken. */
    static boolean looksLikeOne(String folded) {
        return folded.length() <= LONGEST && ALONE.matcher(folded).lookingAt();
    }

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
