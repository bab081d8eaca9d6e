package nc.maillage.law.appeal;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.rule.Clause;
import org.jspecify.annotations.Nullable;

/**
 * « Délai »: what makes it begin, how long it is and what stops it; a value like a rule, with no figure in it.
 *
 * <p>{@code months} is null where no text read gives a length, {@code after} names the delay whose end makes this one begin,
 * {@code stated} is what must have been told for it to run, {@code contested} is the act that may move its end, in a way no text read says.
 */
public record Delay(
        Clause clause,
        FactKey<LocalDate> from,
        @Nullable Delay after,
        @Nullable ParameterKey months,
        boolean lengthenedByDistance,
        @Nullable FactKey<Boolean> stated,
        @Nullable FactKey<LocalDate> stoppedBy,
        @Nullable FactKey<LocalDate> contested) {

    /** The figures that it may hang on. */
    public List<ParameterKey> parameters() {
        if (months == null) {
            return List.of();
        }
        return lengthenedByDistance
                ? List.of(months, AppealParameters.FROM_FRANCE, AppealParameters.FROM_ABROAD)
                : List.of(months);
    }

    static Delay of(Clause clause, FactKey<LocalDate> from, @Nullable ParameterKey months) {
        return new Delay(clause, from, null, months, false, null, null, null);
    }

    Delay begunByTheEndOf(Delay other) {
        return new Delay(clause, from, other, months, lengthenedByDistance, stated, stoppedBy, contested);
    }

    Delay stoppedBy(FactKey<LocalDate> act) {
        return new Delay(clause, from, after, months, lengthenedByDistance, stated, act, contested);
    }

    Delay contestedBy(FactKey<LocalDate> act) {
        return new Delay(clause, from, after, months, lengthenedByDistance, stated, stoppedBy, act);
    }

    /** Before the court: longer for who lives far, and only where the ways and delays of appeal were told. */
    Delay beforeTheCourt(FactKey<Boolean> told) {
        return new Delay(clause, from, after, months, true, told, stoppedBy, contested);
    }
}
