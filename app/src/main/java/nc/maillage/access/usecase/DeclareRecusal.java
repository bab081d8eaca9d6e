package nc.maillage.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Permissions;
import nc.maillage.access.Recusals.Recusal;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.store.RecusalStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Entry;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Se déporter », or keep an agent away: one's own by oneself, a colleague's by the head of office. */
@Service
@Transactional
public class DeclareRecusal {
    private static final int LONGEST = 250;

    private final RecusalStore recusals;
    private final Agents agents;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    DeclareRecusal(RecusalStore recusals, Agents agents, AuditLog log, Ids ids, Clock clock) {
        this.recusals = recusals;
        this.agents = agents;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    public Filing<UUID> run(AgentId agent, UUID person, String reason, @Nullable LocalDate to) {
        requireFor(agent);
        var today = LocalDate.now(clock);
        var entry = new Entry();
        var why = entry.text(
                "reason", reason, LONGEST, "Dites le lien en quelques mots : parent, voisin, ancien conjoint.");
        entry.check("agent", agents.byId(agent).isPresent(), "Choisissez un agent de la liste.");
        entry.check("to", to == null || !to.isBefore(today), "Le dernier jour est déjà passé.");
        entry.check("number", !recusals.keptAway(agent, person), "Ce déport existe déjà.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var id = ids.next();
        recusals.insert(new Recusal(id, agent, person, why, today, to));
        log.append("recusal.declared", "agent", agent.value(), Map.of());
        return new Filing.Kept<>(id);
    }

    /** Ended by the head of office alone: whoever is kept away does not let oneself in again. False when there is none. */
    public boolean end(UUID id) {
        var recusal = recusals.byId(id);
        if (recusal.isPresent() && !mayDecide(CurrentAgent.required())) {
            throw new AccessRefused("Un déport est levé par le responsable de bureau ou la direction.");
        }
        recusal.ifPresent(found -> {
            recusals.end(id, LocalDate.now(clock));
            log.append("recusal.ended", "agent", found.agent().value(), Map.of());
        });
        return recusal.isPresent();
    }

    public static boolean mayDecide(Session session) {
        return session.roles().contains(Role.HEAD_OF_OFFICE) || session.roles().contains(Role.DIRECTOR);
    }

    private static void requireFor(AgentId agent) {
        Permissions.require(Right.RECUSE);
        var session = CurrentAgent.required();
        if (!session.agent().id().equals(agent) && !mayDecide(session)) {
            throw new AccessRefused("Écarter un collègue est réservé au responsable de bureau et à la direction.");
        }
    }
}
