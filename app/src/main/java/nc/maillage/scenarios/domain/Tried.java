package nc.maillage.scenarios.domain;

import nc.maillage.law.assessment.Proposal;

/**
 * « Cas essayé » under the law and under the scenario.
 *
 * @param resources francs by month, {@link Band#UNKNOWN} where the facts do not tell; {@code persons} as well
 */
public record Tried(String scheme, Answer before, Answer after, long resources, int persons) {
    public Effect effect() {
        return Effect.of(before, after);
    }

    Counts counts() {
        var effect = effect();
        return new Counts(
                1,
                one(before.proposal() == Proposal.GRANT),
                one(after.proposal() == Proposal.GRANT),
                one(before.proposal() == Proposal.FOR_A_PERSON),
                one(after.proposal() == Proposal.FOR_A_PERSON),
                one(effect == Effect.WINS),
                one(effect == Effect.LOSES),
                one(effect == Effect.MOVES),
                Math.max(0, before.yearly()),
                Math.max(0, after.yearly()),
                one(unpaid(before)),
                one(unpaid(after)));
    }

    private static boolean unpaid(Answer answer) {
        return answer.proposal() == Proposal.GRANT && answer.yearly() == Answer.NO_AMOUNT;
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }
}
