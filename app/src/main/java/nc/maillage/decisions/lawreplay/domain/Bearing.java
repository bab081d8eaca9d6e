package nc.maillage.decisions.lawreplay.domain;

import java.util.Objects;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;

/** « Portée » : what the law of arrival makes of the decision in force. A finding, never an order: a person reopens. */
public enum Bearing {
    CONTRARY("Contraire au droit d’arrivée"),
    TO_JUDGE("À apprécier par une personne"),
    FOLLOWS("Conforme au droit d’arrivée");

    private final String label;

    Bearing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param signed the verdict on which the decision was signed */
    public static Bearing of(Ruling ruling, Assessment signed, Assessment to) {
        if (to.proposal() == Proposal.FOR_A_PERSON) {
            return TO_JUDGE;
        }
        boolean same = ruling.follows(to.proposal())
                && (ruling != Ruling.GRANT
                        || Objects.equals(signed.category(), to.category())
                                && Moves.amounts(signed).equals(Moves.amounts(to)));
        return same ? FOLLOWS : CONTRARY;
    }
}
