package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Unité » : a direction, pole, service, office, cell or site of the collectivity, with the names it has borne.
 *
 * @param place where it is, such as « Houaïlou », null when it sits with its parent
 * @param names oldest first
 * @param headcounts newest first
 */
public record Unit(
        UnitId id,
        @Nullable UnitId parent,
        UnitKind kind,
        @Nullable String place,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<UnitName> names,
        List<Headcount> headcounts,
        int version) {
    public Unit {
        names = List.copyOf(names);
        headcounts = List.copyOf(headcounts);
    }

    /** The name of that day; after the last day, the last one. */
    public UnitName nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.holdsOn(day))
                .findFirst()
                .orElseGet(() -> day.isBefore(openedOn) ? names.getFirst() : names.getLast());
    }

    /** The closing day is the last day of the unit. */
    public boolean openOn(LocalDate day) {
        return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
    }

    public Optional<Headcount> headcount() {
        return headcounts.stream().findFirst();
    }
}
