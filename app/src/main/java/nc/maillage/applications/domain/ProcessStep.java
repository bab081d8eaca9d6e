package nc.maillage.applications.domain;

import java.util.EnumSet;
import java.util.Set;
import nc.maillage.access.Right;

/** « Étape de la demande » : in this order, who takes it, and in which states. */
public enum ProcessStep {
    REGISTER("Demande", Right.REGISTER_APPLICATION, EnumSet.noneOf(Stage.class)),
    GATHER_PIECES("Pièces", Right.RECEIVE_PIECE, open()),
    ESTABLISH_FACTS("Faits", Right.ASSESS, open()),
    ASSESS("Appréciation", Right.ASSESS, open()),
    PROPOSE("Proposition", Right.PROPOSE, open()),
    REVIEW("Seconde lecture", Right.REVIEW, EnumSet.of(Stage.PROPOSED)),
    DECIDE("Décision", Right.REVIEW, EnumSet.of(Stage.PROPOSED));

    private final String label;
    private final Right right;
    private final Set<Stage> permitted;

    ProcessStep(String label, Right right, Set<Stage> permitted) {
        this.label = label;
        this.right = right;
        this.permitted = permitted;
    }

    private static Set<Stage> open() {
        return EnumSet.of(Stage.REGISTERED, Stage.INSTRUCTION, Stage.WAITING_PIECE, Stage.SENT_BACK);
    }

    public String label() {
        return label;
    }

    public Right right() {
        return right;
    }

    public boolean permittedIn(Stage stage) {
        return permitted.contains(stage);
    }
}
