package nc.maillage.law.dated;

import java.time.LocalDate;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.rule.Condition;

/**
 * « Version d’une règle »: the rule as one text made it, the days it applies, and since when it is known.
 *
 * <p>{@code attested} says that the first day is only the first on which a source shows the rule.
 */
public record RuleVersion(
        String name,
        Period applies,
        boolean attested,
        LocalDate knownFrom,
        LegalReference reference,
        Grade grade,
        Condition rule) {

    public RuleVersion dated(Period otherPeriod, LocalDate otherKnownFrom) {
        return new RuleVersion(name, otherPeriod, attested, otherKnownFrom, reference, grade, rule);
    }
}
