package nc.maillage.organisation;

import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Reprendre une unité » opened by mistake, or a headcount, as long as nothing hangs on it. */
@Service
@Transactional
public class TakeBackUnit {
    private final RightToKeep right;
    private final UnitStore store;
    private final AgentStore agents;
    private final AuditLog log;

    TakeBackUnit(RightToKeep right, UnitStore store, AgentStore agents, AuditLog log) {
        this.right = right;
        this.store = store;
        this.agents = agents;
        this.log = log;
    }

    public Filing<UnitId> run(UnitId id) {
        right.requireForUnits();
        var unit = store.byId(id);
        if (unit.isEmpty()) {
            return Filing.refused("unit", "Cette unité n’existe pas.");
        }
        var entry = new Entry();
        entry.check(
                "unit",
                store.tree().stream().noneMatch(each -> id.equals(each.parent())),
                "D’autres unités en dépendent : reprenez-les d’abord.");
        entry.check("unit", unit.get().headcounts().isEmpty(), "Un effectif y est noté : reprenez-le d’abord.");
        entry.check("unit", unit.get().names().size() == 1, "Un autre nom y est daté : reprenez-le d’abord.");
        entry.check("unit", !agents.anyPostIn(id), "Un agent y a ou y a eu un poste.");
        if (!entry.sound()) {
            return entry.refused();
        }
        store.delete(id);
        log.append("unit.taken.back", "unit", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }

    public void uncount(UnitId id, Headcount count) {
        right.requireForUnits();
        store.uncount(id, count);
        log.append("unit.uncounted", "unit", id.value(), Map.of("number", Integer.toString(count.number())));
    }
}
