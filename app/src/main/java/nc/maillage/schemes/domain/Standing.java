package nc.maillage.schemes.domain;

import java.time.Instant;
import nc.maillage.organisation.AgentId;

/** « Sort d’une proposition de chiffre ou de réponse » : what a second person made of it. */
public sealed interface Standing {
    /** Waits for a second person; has no effect. */
    record Proposed() implements Standing {}

    /** In force from that instant on. */
    record Approved(AgentId by, Instant at) implements Standing {}

    /** Kept in the history with the reason. */
    record Rejected(AgentId by, Instant at, String reason) implements Standing {}
}
