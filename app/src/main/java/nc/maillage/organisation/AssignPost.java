package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Donner un autre poste » from a day on; the former one ends on the eve. */
@Service
@Transactional
public class AssignPost {
    private final RightToKeep right;
    private final AgentStore agents;
    private final UnitStore units;
    private final AuditLog log;

    AssignPost(RightToKeep right, AgentStore agents, UnitStore units, AuditLog log) {
        this.right = right;
        this.agents = agents;
        this.units = units;
        this.log = log;
    }

    public Filing<AgentId> run(AgentId id, String title, @Nullable UnitId unit, LocalDate from) {
        right.require();
        if (agents.byId(id).isEmpty()) {
            return Filing.refused("agent", "Cet agent n’existe pas.");
        }
        var entry = new Entry();
        var post = entry.text("title", title, RegisterAgent.LONGEST_TITLE, "Écrivez le poste occupé.");
        entry.check("unit", unit == null || units.byId(unit).isPresent(), "Choisissez une unité de la liste.");
        entry.check(
                "from",
                !agents.hasPostFrom(id, from),
                "Un poste commence déjà ce jour-là ou après : choisissez une date plus tardive.");
        if (!entry.sound()) {
            return entry.refused();
        }
        agents.assign(id, post, unit, from);
        log.append("agent.posted", "agent", id.value(), Map.of("from", from.toString()));
        return new Filing.Kept<>(id);
    }
}
