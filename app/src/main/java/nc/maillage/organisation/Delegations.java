package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** « Délégations de signature » of the current collectivity. */
public interface Delegations {
    /** The delegation under which the agent may sign for that scheme on that day, revocations taken into account. */
    Optional<Delegation> validFor(AgentId agent, String scheme, LocalDate day);

    /** All of them, past and revoked ones included, newest first. */
    List<DelegationRecord> all();

    Optional<DelegationRecord> byId(DelegationId id);
}
