package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.French;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Fermer une unité » : once nothing is left under it and no agent holds a post there. */
@Service
@Transactional
public class CloseUnit {
    private final RightToKeep right;
    private final UnitStore units;
    private final AgentStore agents;
    private final AuditLog log;

    CloseUnit(RightToKeep right, UnitStore units, AgentStore agents, AuditLog log) {
        this.right = right;
        this.units = units;
        this.agents = agents;
        this.log = log;
    }

    /** @param lastDay the last day of the unit */
    public Filing<UnitId> run(UnitId id, int version, LocalDate lastDay) {
        right.require();
        var unit = units.byId(id);
        if (unit.isEmpty()) {
            return Filing.refused("unit", "Cette unité n’existe pas.");
        }
        var entry = new Entry();
        entry.check("lastDay", unit.get().closedOn() == null, "Cette unité est déjà fermée.");
        entry.check(
                "lastDay",
                !lastDay.isBefore(unit.get().names().getLast().from()),
                "Le dernier jour vient après le premier jour du nom actuel.");
        var below = units.tree().stream()
                .filter(each -> id.equals(each.parent()) && each.openOn(lastDay.plusDays(1)))
                .map(each -> each.nameOn(lastDay).shortForm())
                .toList();
        entry.check("lastDay", below.isEmpty(), "Fermez d’abord ce qui en dépend : %s.".formatted(French.list(below)));
        var posts = agents.postsAfter(id, lastDay);
        entry.check(
                "lastDay",
                posts == 0,
                "%s encore un poste dans cette unité après ce jour : donnez-leur d’abord un autre poste."
                        .formatted(French.count(posts, "agent a", "agents ont")));
        if (!entry.sound()) {
            return entry.refused();
        }
        if (!units.close(id, version, lastDay)) {
            return Filing.refused("version", Written.CHANGED);
        }
        log.append("unit.closed", "unit", id.value(), Map.of("last-day", lastDay.toString()));
        return new Filing.Kept<>(id);
    }
}
