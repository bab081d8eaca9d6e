package nc.maillage.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/** « Déports » : agents kept away from the files of given persons (relatives, own file). */
public interface Recusals {
    /** Whether this agent must be kept away from this person's files today. */
    boolean keptAway(AgentId agent, UUID person);

    /** Whether this agent must be kept away from the files of one of these persons today. */
    boolean keptAwayFromAny(AgentId agent, Collection<UUID> persons);

    /**
     * « Déport » of one agent from one person's files.
     *
     * @param to last day, null while it has no end
     */
    record Recusal(
            UUID id,
            AgentId agent,
            UUID person,
            String reason,
            LocalDate from,
            @Nullable LocalDate to) {
        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** Those of the collectivity, or of one agent, newest first. */
    List<Recusal> all(@Nullable AgentId agent);
}
