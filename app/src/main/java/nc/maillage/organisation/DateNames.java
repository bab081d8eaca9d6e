package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Dater un nom » that a source gives to a unit, even one older than the first that was known. */
@Service
@Transactional
public class DateNames {
    private final RightToKeep right;
    private final UnitStore store;
    private final AuditLog log;

    DateNames(RightToKeep right, UnitStore store, AuditLog log) {
        this.right = right;
        this.store = store;
        this.log = log;
    }

    /** A name older than the unit was known to be moves its first day back. */
    public Filing<UnitId> run(UnitId id, UnitName dated) {
        right.requireForUnits();
        var unit = store.byId(id);
        if (unit.isEmpty()) {
            return Filing.refused("unit", "Cette unité n’existe pas.");
        }
        var entry = new Entry();
        var name = entry.text("name", dated.name(), CreateUnit.LONGEST_NAME, "Écrivez le nom de l’unité.");
        var acronym = entry.optional("acronym", dated.acronym(), CreateUnit.LONGEST_ACRONYM);
        var act = entry.optional("act", dated.act(), CreateUnit.LONGEST_NAME);
        var closed = unit.get().closedOn();
        entry.check("from", closed == null || !dated.from().isAfter(closed), "L’unité est fermée à cette date.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var names = NameHistory.with(unit.get().names(), new UnitName(name, acronym, dated.from(), null, act));
        return kept(unit.get(), names);
    }

    /** « Reprendre les noms d’avant » : those of a unit as it was read before one was dated, if nothing came after. */
    public Filing<UnitId> back(UnitId id, int version, LocalDate openedOn, List<UnitName> before) {
        right.requireForUnits();
        if (!store.renameAll(id, version, openedOn, before)) {
            return Filing.refused("version", Written.CHANGED);
        }
        log.append("unit.names.restored", "unit", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }

    private Filing<UnitId> kept(Unit unit, List<UnitName> names) {
        var first = names.getFirst().from();
        var opened = first.isBefore(unit.openedOn()) ? first : unit.openedOn();
        if (!store.renameAll(unit.id(), unit.version(), opened, names)) {
            return Filing.refused("version", Written.CHANGED);
        }
        log.append("unit.name.dated", "unit", unit.id().value(), Map.of("opened", opened.toString()));
        return new Filing.Kept<>(unit.id());
    }
}
