package nc.maillage.decisions.lawreplay.usecase;

import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.decisions.lawreplay.domain.ConditionChange;
import nc.maillage.decisions.lawreplay.domain.RunLine;
import nc.maillage.people.People;
import nc.maillage.people.PersonSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reader may know of the lines of a replay: nothing of a protected person but the number, health for those entitled. */
@Component
@Transactional(readOnly = true)
public class ShownLines {
    private static final ConditionChange RESERVED = new ConditionChange(
            "Condition qui porte sur une donnée de santé",
            "réservé",
            "Réservé à l’instruction et à la seconde lecture.",
            "réservé",
            "Réservé à l’instruction et à la seconde lecture.",
            false);

    private final People people;

    ShownLines(People people) {
        this.people = people;
    }

    /** @param hidden the person is not one that the reader may know */
    public record Shown(RunLine line, String person, boolean hidden) {}

    public List<Shown> of(List<RunLine> lines) {
        var persons =
                people.findAll(lines.stream().map(line -> line.act().person()).collect(Collectors.toSet()));
        boolean health = Permissions.may(Right.SEE_HEALTH);
        return lines.stream()
                .map(line -> shown(line, persons.get(line.act().person()), health))
                .toList();
    }

    private static Shown shown(RunLine line, @Nullable PersonSummary person, boolean health) {
        return person == null || person.hidden()
                ? new Shown(with(line, List.of(), true), PersonSummary.MASKED, true)
                : new Shown(with(line, changes(line, health), false), person.displayName(), false);
    }

    private static List<ConditionChange> changes(RunLine line, boolean health) {
        return line.changes().stream()
                .map(change -> change.health() && !health ? RESERVED : change)
                .distinct()
                .toList();
    }

    private static RunLine with(RunLine line, List<ConditionChange> changes, boolean hidden) {
        return new RunLine(
                line.act(),
                line.nature(),
                hidden ? null : line.commune(),
                hidden ? null : line.household(),
                line.from(),
                line.to(),
                changes,
                line.appeal(),
                line.bearing());
    }
}
