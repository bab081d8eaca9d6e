package nc.maillage.organisation;

import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Corriger le nom d’un agent », unless somebody corrected it meanwhile. */
@Service
@Transactional
public class CorrectAgentName {
    private final RightToKeep right;
    private final AgentStore agents;
    private final AuditLog log;

    CorrectAgentName(RightToKeep right, AgentStore agents, AuditLog log) {
        this.right = right;
        this.agents = agents;
        this.log = log;
    }

    public Filing<AgentId> run(AgentId id, int version, String firstName, String lastName) {
        right.require();
        if (agents.byId(id).isEmpty()) {
            return Filing.refused("agent", "Cet agent n’existe pas.");
        }
        var entry = new Entry();
        var first = entry.text("firstName", firstName, RegisterAgent.LONGEST_NAME, "Écrivez le prénom.");
        var last = entry.text("lastName", lastName, RegisterAgent.LONGEST_NAME, "Écrivez le nom.");
        if (!entry.sound()) {
            return entry.refused();
        }
        if (!agents.amend(id, version, first, last)) {
            return Filing.refused("version", Written.AGENT_CHANGED);
        }
        log.append("agent.name-corrected", "agent", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }
}
