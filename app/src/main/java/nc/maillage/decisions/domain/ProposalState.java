package nc.maillage.decisions.domain;

import java.time.Instant;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.organisation.AgentId;

/** « État d’une proposition » : what is known in each state, and nothing else. */
public sealed interface ProposalState {
    ProposalStatus status();

    /** Waits for a second pair of eyes. */
    record Open() implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.OPEN;
        }
    }

    /** Went back to its author. */
    record SentBack(AgentId by, Instant at, String reasons) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.SENT_BACK;
        }
    }

    /** Became a decision. */
    record Signed(AgentId by, Instant at) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.SIGNED;
        }
    }
}
