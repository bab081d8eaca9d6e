package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Inscrire un agent » and the post held from a day on. */
@Service
@Transactional
public class RegisterAgent {
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 150;

    private final RightToKeep right;
    private final AgentStore agents;
    private final UnitStore units;
    private final AuditLog log;
    private final Ids ids;

    RegisterAgent(RightToKeep right, AgentStore agents, UnitStore units, AuditLog log, Ids ids) {
        this.right = right;
        this.agents = agents;
        this.units = units;
        this.log = log;
        this.ids = ids;
    }

    /** « Agent à inscrire ». */
    public record NewAgent(
            String firstName,
            String lastName,
            String title,
            @Nullable UnitId unit,
            LocalDate from) {}

    public Filing<AgentId> run(NewAgent asked) {
        return run(new AgentId(ids.next()), asked);
    }

    /** With an identifier known beforehand: the first administrator signs the acts that open the collectivity. */
    public Filing<AgentId> run(AgentId id, NewAgent asked) {
        right.require();
        var entry = new Entry();
        var first = entry.text("firstName", asked.firstName(), LONGEST_NAME, "Écrivez le prénom.");
        var last = entry.text("lastName", asked.lastName(), LONGEST_NAME, "Écrivez le nom.");
        var title = entry.text("title", asked.title(), LONGEST_TITLE, "Écrivez le poste occupé.");
        var unit = asked.unit();
        entry.check("unit", unit == null || units.byId(unit).isPresent(), "Choisissez une unité de la liste.");
        if (!entry.sound()) {
            return entry.refused();
        }
        agents.insert(id, first, last);
        agents.assign(id, title, unit, asked.from());
        log.append("agent.registered", "agent", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }
}
