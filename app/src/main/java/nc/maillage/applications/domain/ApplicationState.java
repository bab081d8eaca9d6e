package nc.maillage.applications.domain;

import java.time.LocalDate;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.ProposalId;

/** « État de la demande » : where it stands; whoever acts next follows from it. */
public sealed interface ApplicationState {
    /** Its word, the one that is stored and shown at the door. */
    Stage stage();

    /** « Enregistrée » : nobody has begun. */
    record Registered() implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.REGISTERED;
        }
    }

    /** « En instruction » : {@code complete} once the rules need nothing more to lead to an answer. */
    record InInstruction(boolean complete) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.INSTRUCTION;
        }
    }

    /** « Pièce attendue » : the clock stands still. */
    record WaitingPiece() implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.WAITING_PIECE;
        }
    }

    /** « En seconde lecture » : a colleague has it. */
    record Proposed(ProposalId proposal) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.PROPOSED;
        }
    }

    /** « Renvoyée » : back to its author, with reasons. */
    record SentBack(ProposalId proposal, String reasons) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.SENT_BACK;
        }
    }

    /** « Décidée » : the act is signed. */
    record Decided(DecisionId decision) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.DECIDED;
        }
    }

    /** « Retirée » : ended without a decision, at the applicant's wish. */
    record Withdrawn(LocalDate on, String reason) implements ApplicationState {
        @Override
        public Stage stage() {
            return Stage.CLOSED;
        }
    }
}
