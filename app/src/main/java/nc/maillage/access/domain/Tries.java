package nc.maillage.access.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * « Essais » : failed sign-ins of one login or from one address. After the last free try comes a wait of one minute,
 * doubled at each further failure up to an hour; a day without failure forgets them.
 *
 * @param blockedUntil first instant at which one may try again, null when nothing is to be waited for
 */
public record Tries(
        int failures,
        @Nullable Instant lastFailure,
        @Nullable Instant blockedUntil) {
    public static final Tries NONE = new Tries(0, null, null);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int DOUBLINGS = 6;

    public boolean blocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** @param free how many failures are allowed before the first wait */
    public Tries failed(Instant now, int free) {
        var forgotten = lastFailure == null || !now.isBefore(lastFailure.plus(MEMORY));
        var count = forgotten ? 1 : failures + 1;
        if (count < free) {
            return new Tries(count, now, null);
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, DOUBLINGS));
        var wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return new Tries(count, now, now.plus(wait));
    }
}
