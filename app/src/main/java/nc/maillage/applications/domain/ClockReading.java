package nc.maillage.applications.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * « Lecture du délai » on a day.
 *
 * @param total days of the whole delay; {@code spent} and {@code left} add up to it
 * @param suspended days of the suspensions that are over
 * @param suspendedSince null while it runs
 * @param dueOn the day silence becomes a refusal, null while it is suspended
 * @param ifResumedToday what {@code dueOn} would be if the awaited piece came that day
 * @param openQuestion key of the question that a lawyer has not answered about this count
 */
public record ClockReading(
        LocalDate on,
        int total,
        int spent,
        int left,
        int suspended,
        @Nullable LocalDate suspendedSince,
        @Nullable LocalDate dueOn,
        LocalDate ifResumedToday,
        String openQuestion) {
    public boolean isSuspended() {
        return suspendedSince != null;
    }

    /** Silence has already become a refusal. */
    public boolean isLate() {
        return dueOn != null && on.isAfter(dueOn);
    }
}
