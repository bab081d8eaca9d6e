package nc.maillage.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Noter un effectif » with its source and its date. */
@Service
@Transactional
public class CountStaff {
    private static final int LARGEST = 99_999;

    private final RightToKeep right;
    private final UnitStore store;
    private final AuditLog log;
    private final Clock clock;

    CountStaff(RightToKeep right, UnitStore store, AuditLog log, Clock clock) {
        this.right = right;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    public Filing<UnitId> run(UnitId id, Headcount count) {
        right.requireForUnits();
        if (store.byId(id).isEmpty()) {
            return Filing.refused("unit", "Cette unité n’existe pas.");
        }
        var entry = new Entry();
        var counted =
                entry.text("counted", count.counted(), 60, "Dites ce qui est compté : agents, postes permanents…");
        var source = entry.text("source", count.source(), CreateUnit.LONGEST_NAME, "Dites d’où vient ce nombre.");
        var qualifier = entry.optional("qualifier", count.qualifier(), 30);
        entry.check("number", count.number() >= 0 && count.number() <= LARGEST, "Écrivez un nombre entre 0 et 99 999.");
        entry.check(
                "on",
                !count.on().isAfter(LocalDate.now(clock)),
                "Un effectif se constate : la date est dans le futur.");
        if (!entry.sound()) {
            return entry.refused();
        }
        store.count(id, new Headcount(count.number(), counted, count.on(), source, qualifier));
        log.append("unit.counted", "unit", id.value(), Map.of("number", Integer.toString(count.number())));
        return new Filing.Kept<>(id);
    }
}
