package nc.maillage.law.assessment;

import java.util.List;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Outcome;

/**
 * « Condition appréciée »: a node of the tree as it is stored and drawn.
 *
 * <p>{@code number} is « 1 », « 4.2 » or empty for a node that only groups; {@code outcomeLabel} says more than the
 * outcome where some members of a household are left out (« Non remplie pour 1 sur 4 »).
 * {@code toThePerson} is the reason as a letter says it, blank where a letter has nothing to say.
 */
public record VerdictNode(
        String key,
        String number,
        String kind,
        String label,
        Outcome outcome,
        String outcomeLabel,
        String reason,
        String toThePerson,
        LegalReference reference,
        Grade grade,
        List<UsedFact> facts,
        List<UsedParameter> parameters,
        List<CalculationLine> calculation,
        List<String> openQuestions,
        List<VerdictNode> children) {}
