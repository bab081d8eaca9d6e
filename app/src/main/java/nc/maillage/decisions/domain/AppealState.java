package nc.maillage.decisions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « État du recours » of a decision on a day. */
public enum AppealState {
    OPEN("Recours ouvert"),
    CHALLENGED("Contestée"),
    FINAL("Définitive");

    private final String label;

    AppealState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param until the last day of the delay of appeal; null while it does not run, and then nothing is final */
    public static AppealState of(boolean challenged, @Nullable LocalDate until, LocalDate day) {
        if (challenged) {
            return CHALLENGED;
        }
        return until != null && until.isBefore(day) ? FINAL : OPEN;
    }
}
