package nc.maillage.organisation;

import java.util.List;
import java.util.Optional;

/** « Agents » : those of the current collectivity. */
public interface Agents {
    Optional<Agent> byId(AgentId id);

    /** As a sentence writes who did something, whatever became of them since. */
    String nameOf(AgentId id);

    List<Agent> all();

    /** How many times the name was corrected: sent back with a correction. */
    int version(AgentId id);
}
