package nc.maillage.candidacies.retention.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * « Durée de conservation des candidatures » : this house's own choice, since no text that gives one was found.
 *
 * @param months from the outcome of the vacancy
 * @param keptMonths the same, for a candidate who agreed to be kept
 * @param byItself the program erases each night what is due; otherwise somebody does
 */
public record RetentionSetting(int months, int keptMonths, boolean byItself, String why, UUID setBy, Instant setAt) {
    public static final int MOST = 240;

    public RetentionSetting {
        if (months < 1 || keptMonths < months || keptMonths > MOST) {
            throw new IllegalArgumentException("kept %d and %d months".formatted(months, keptMonths));
        }
    }

    public int monthsOf(boolean consent) {
        return consent ? keptMonths : months;
    }
}
