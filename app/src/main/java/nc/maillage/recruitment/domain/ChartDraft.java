package nc.maillage.recruitment.domain;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** The units read so far, each once. */
final class ChartDraft {
    private final List<Draft> units = new ArrayList<>();
    private @Nullable Draft root;

    void root(UnitKind kind, String name, @Nullable String acronym, String quote, @Nullable String doubt) {
        var direction = new Draft(kind, name, quote, true);
        direction.acronym = acronym;
        direction.doubt = doubt;
        root = direction;
        units.add(direction);
    }

    @Nullable
    Draft root() {
        return root;
    }

    /** Parents before what is under them. */
    List<Draft> units() {
        var ordered = new ArrayList<Draft>();
        units.forEach(unit -> add(unit, ordered));
        return ordered;
    }

    private static void add(Draft unit, List<Draft> ordered) {
        if (unit.parent != null && !ordered.contains(unit.parent)) {
            add(unit.parent, ordered);
        }
        if (!ordered.contains(unit)) {
            ordered.add(unit);
        }
    }

    @Nullable
    Draft byAcronym(String acronym) {
        return units.stream()
                .filter(unit -> acronym.equals(unit.acronym))
                .findFirst()
                .orElse(null);
    }

    /** The one of that name, made under the direction when it is new. */
    Draft unit(UnitKind kind, String name, @Nullable String acronym, String quote) {
        var known =
                units.stream().filter(each -> each.isNamed(name)).findFirst().orElse(null);
        if (known == null) {
            known = new Draft(kind, name, quote, false);
            known.parent = root;
            units.add(known);
        }
        if (known.acronym == null) {
            known.acronym = acronym;
        }
        return known;
    }

    /** Under that unit, unless that one is under it. */
    void put(Draft unit, Draft above) {
        for (var each = above; each != null; each = each.parent) {
            if (each == unit) {
                return;
            }
        }
        if (!unit.root) {
            unit.parent = above;
        }
    }
}
