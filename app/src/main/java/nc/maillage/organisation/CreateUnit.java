package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir une unité ». */
@Service
@Transactional
public class CreateUnit {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_ACRONYM = 20;

    private final RightToKeep right;
    private final UnitStore store;
    private final AuditLog log;
    private final Ids ids;

    CreateUnit(RightToKeep right, UnitStore store, AuditLog log, Ids ids) {
        this.right = right;
        this.store = store;
        this.log = log;
        this.ids = ids;
    }

    /** « Unité à ouvrir » : {@code act} is the text that creates it. */
    public record NewUnit(
            @Nullable UnitId parent,
            UnitKind kind,
            String name,
            @Nullable String acronym,
            @Nullable String place,
            LocalDate openedOn,
            @Nullable String act) {}

    public Filing<UnitId> run(NewUnit asked) {
        right.requireForUnits();
        var entry = new Entry();
        var name = entry.text("name", asked.name(), LONGEST_NAME, "Écrivez le nom de l’unité.");
        var acronym = entry.optional("acronym", asked.acronym(), LONGEST_ACRONYM);
        var place = entry.optional("place", asked.place(), LONGEST_NAME);
        var act = entry.optional("act", asked.act(), LONGEST_NAME);
        var parent = asked.parent();
        if (parent != null) {
            var above = store.byId(parent);
            entry.check("parent", above.isPresent(), "Choisissez une unité de la liste.");
            entry.check(
                    "parent",
                    above.filter(unit -> !unit.openOn(asked.openedOn())).isEmpty(),
                    "Cette unité n’est pas ouverte à la date choisie.");
        }
        if (!entry.sound()) {
            return entry.refused();
        }
        var names = List.of(new UnitName(name, acronym, asked.openedOn(), null, act));
        var id = new UnitId(ids.next());
        store.insert(new Unit(id, parent, asked.kind(), place, asked.openedOn(), null, names, List.of(), 0));
        log.append(
                "unit.opened", "unit", id.value(), Map.of("kind", asked.kind().name()));
        return new Filing.Kept<>(id);
    }
}
