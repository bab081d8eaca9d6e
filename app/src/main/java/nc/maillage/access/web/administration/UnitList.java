package nc.maillage.access.web.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class UnitList {
    static final String ADDRESS = "/administration/unites";

    private final Units units;
    private final Clock clock;

    UnitList(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    private record Line(int rank, int depth, Unit unit) {}

    @Requires(Right.MANAGE_ORGANISATION)
    @GetMapping(ADDRESS)
    Object show(Listing.Query query) {
        var today = LocalDate.now(clock);
        return new Listing<Line>("Unités", ADDRESS)
                .lead("Chaque nom vaut de son premier à son dernier jour : un courrier de 2022 garde le nom de 2022.")
                .act("Ouvrir une unité", ADDRESS + "/nouvelle")
                .whenEmpty("Ouvrez d’abord la direction, puis ce qui en dépend.")
                .column("unite", "Unité", line -> name(line, today), Comparator.comparing(Line::rank))
                .column(
                        "nature",
                        "Nature",
                        line -> Cell.of(line.unit().kind().label()),
                        Comparator.comparing(line -> line.unit().kind()))
                .column("lieu", "Lieu", line -> Cell.of(text(line.unit().place())))
                .column("effectif", "Effectif", UnitList::headcount, Comparator.comparing(UnitList::number))
                .column(
                        "ouverte",
                        "Ouverte le",
                        line -> Cell.day(line.unit().openedOn()),
                        Comparator.comparing(line -> line.unit().openedOn()))
                .column("etat", "État", line -> Cell.tag(state(line.unit(), today)))
                .answer(lines(), query);
    }

    /** The open units, in the order of the tree. */
    static List<Choice> choices(Units units, LocalDate day) {
        return units.tree().stream()
                .filter(unit -> unit.openOn(day))
                .map(unit ->
                        Choice.of(unit.id().value().toString(), unit.nameOn(day).name()))
                .toList();
    }

    static StateTag state(Unit unit, LocalDate day) {
        if (unit.openOn(day)) {
            return StateTag.of(Tone.OK, "ouverte");
        }
        return StateTag.of(Tone.CALM, day.isBefore(unit.openedOn()) ? "à venir" : "fermée");
    }

    private List<Line> lines() {
        Map<UnitId, Integer> depths = new HashMap<>();
        var lines = new ArrayList<Line>();
        for (var unit : units.tree()) {
            var parent = unit.parent();
            var depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
            depths.put(unit.id(), depth);
            lines.add(new Line(lines.size(), depth, unit));
        }
        return lines;
    }

    private static Cell name(Line line, LocalDate today) {
        var name = line.unit().nameOn(today);
        return Cell.link(name.name(), ADDRESS + "/" + line.unit().id().value())
                .noted(name.acronym())
                .at(line.depth());
    }

    private static Cell headcount(Line line) {
        return line.unit()
                .headcount()
                .map(count -> Cell.of("%d %s".formatted(count.number(), count.counted()))
                        .noted("%s, %s".formatted(French.day(count.on()), count.source())))
                .orElseGet(() -> Cell.of(""));
    }

    private static int number(Line line) {
        return line.unit().headcount().map(count -> count.number()).orElse(0);
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
