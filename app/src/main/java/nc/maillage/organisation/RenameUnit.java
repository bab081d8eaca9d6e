package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Renommer une unité » from a day on; what was written before keeps the former name. */
@Service
@Transactional
public class RenameUnit {
    private final RightToKeep right;
    private final UnitStore store;
    private final AuditLog log;

    RenameUnit(RightToKeep right, UnitStore store, AuditLog log) {
        this.right = right;
        this.store = store;
        this.log = log;
    }

    /** « Nouveau nom » : {@code version} is that of the unit as it was read. */
    public record NewName(
            UnitId unit,
            int version,
            String name,
            @Nullable String acronym,
            LocalDate from,
            @Nullable String act) {}

    public Filing<UnitId> run(NewName asked) {
        right.require();
        var unit = store.byId(asked.unit());
        if (unit.isEmpty()) {
            return Filing.refused("unit", "Cette unité n’existe pas.");
        }
        var entry = new Entry();
        var name = entry.text("name", asked.name(), CreateUnit.LONGEST_NAME, "Écrivez le nouveau nom.");
        var acronym = entry.optional("acronym", asked.acronym(), CreateUnit.LONGEST_ACRONYM);
        var act = entry.optional("act", asked.act(), CreateUnit.LONGEST_NAME);
        var last = unit.get().names().getLast();
        entry.check(
                "from",
                asked.from().isAfter(last.from()),
                "Le nouveau nom vient après celui d’aujourd’hui, donné le %s.".formatted(Written.day(last.from())));
        entry.check("from", unit.get().openOn(asked.from()), "L’unité est fermée à cette date.");
        if (!entry.sound()) {
            return entry.refused();
        }
        if (!store.rename(asked.unit(), asked.version(), new UnitName(name, acronym, asked.from(), null, act))) {
            return Filing.refused("version", Written.CHANGED);
        }
        log.append(
                "unit.renamed",
                "unit",
                asked.unit().value(),
                Map.of("from", asked.from().toString()));
        return new Filing.Kept<>(asked.unit());
    }
}
