package nc.maillage.access;

import java.util.UUID;
import nc.maillage.organisation.AgentId;

/** « Déports » : agents kept away from the files of given persons (relatives, own file). */
public interface Recusals {
    /** Whether this agent must be kept away from this person's files today. */
    boolean keptAway(AgentId agent, UUID person);
}
