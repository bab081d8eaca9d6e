package nc.maillage.access.web.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;

/** What the page of a unit says of it. */
final class UnitWords {
    private UnitWords() {}

    static List<Fact> facts(Unit unit, LocalDate today, Units units) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nature", unit.kind().label()));
        facts.add(new Fact("État", "", null, null, UnitList.state(unit, today)));
        var parent = unit.parent();
        if (parent != null) {
            var above = units.byId(parent).orElseThrow();
            facts.add(
                    Fact.of("Dépend de", above.nameOn(today).name()).linkedTo(UnitList.ADDRESS + "/" + parent.value()));
        }
        if (unit.place() != null) {
            facts.add(Fact.of("Lieu", unit.place()));
        }
        var act = unit.names().getFirst().act();
        facts.add(new Fact("Ouverte le", French.day(unit.openedOn()), act, null, null));
        var closed = unit.closedOn();
        if (closed != null) {
            facts.add(Fact.of("Dernier jour", French.day(closed)));
        }
        return facts;
    }
}
