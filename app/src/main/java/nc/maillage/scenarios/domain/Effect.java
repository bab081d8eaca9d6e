package nc.maillage.scenarios.domain;

import nc.maillage.law.assessment.Proposal;

/** « Effet » of a scenario on one case. */
public enum Effect {
    WINS("Gagne"),
    LOSES("Perd"),
    /** Neither: from a refusal to a person's judgement, from one category to another. */
    MOVES("Change"),
    SAME("Inchangé");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Effect of(Answer before, Answer after) {
        boolean was = before.proposal() == Proposal.GRANT;
        boolean is = after.proposal() == Proposal.GRANT;
        if (was != is) {
            return is ? WINS : LOSES;
        }
        int amounts = was ? Long.compare(after.yearly(), before.yearly()) : 0;
        if (amounts != 0) {
            return amounts > 0 ? WINS : LOSES;
        }
        return before.equals(after) ? SAME : MOVES;
    }
}
