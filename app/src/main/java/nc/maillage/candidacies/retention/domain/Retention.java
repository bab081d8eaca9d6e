package nc.maillage.candidacies.retention.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Conservation d’une candidature » : until when, or what keeps it. */
public sealed interface Retention {
    /** This house has chosen no delay: nothing is erased of itself. */
    record NoDelayChosen() implements Retention {}

    /** The vacancy has no outcome yet: no delay runs. */
    record NoOutcome() implements Retention {}

    /** @param from the first day on which it may be erased */
    record Until(LocalDate from) implements Retention {}

    /** The delay may be over: what runs keeps it all the same. */
    record Suspended(String why) implements Retention {}

    /**
     * @param outcome day on which the vacancy was filled, found unsuccessful or withdrawn
     * @param running what still needs the candidacy, in French
     */
    static Retention of(
            Optional<RetentionSetting> setting,
            @Nullable LocalDate outcome,
            boolean consent,
            Optional<String> running) {
        if (setting.isEmpty()) {
            return new NoDelayChosen();
        }
        if (outcome == null) {
            return new NoOutcome();
        }
        return running.<Retention>map(Suspended::new)
                .orElseGet(() -> new Until(outcome.plusMonths(setting.get().monthsOf(consent))));
    }

    default boolean overOn(LocalDate day) {
        return this instanceof Until(var from) && !day.isBefore(from);
    }
}
