package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.UnitKind;
import nc.maillage.organisation.UnitName;
import org.jspecify.annotations.Nullable;

/** « Unités connues » : finds the one that a notice names, by any name it has borne or by its acronym. */
public record KnownUnits(List<Unit> units) {
    private static final Set<String> SMALL = Set.of("des", "les", "aux", "sur");

    public KnownUnits {
        units = List.copyOf(units);
    }

    /** A unit closed before that day is another one. */
    public Optional<Unit> find(@Nullable String name, @Nullable String acronym, LocalDate day) {
        if (name == null) {
            return Optional.empty();
        }
        return named(name, acronym, day).findFirst();
    }

    private Stream<Unit> named(String name, @Nullable String acronym, LocalDate day) {
        return units.stream()
                .filter(unit -> unit.closedOn() == null || !day.isAfter(unit.closedOn()))
                .filter(unit -> unit.names().stream().anyMatch(each -> is(each, name, acronym)));
    }

    /** In the direction that the notice speaks of, or in none. */
    public Optional<Unit> find(
            @Nullable String name, @Nullable String acronym, LocalDate day, Proposed.@Nullable Direction within) {
        if (name == null || within == null || Fold.key(name).equals(Fold.key(within.name()))) {
            return find(name, acronym, day);
        }
        var direction = find(within.name(), within.acronym(), day).map(this::direction);
        return named(name, acronym, day)
                .filter(unit -> direction(unit).kind() != UnitKind.DIRECTION
                        || direction.filter(direction(unit)::equals).isPresent())
                .findFirst();
    }

    /** The direction that a unit is in, else the highest that it is in. */
    private Unit direction(Unit unit) {
        var above = unit;
        while (above.kind() != UnitKind.DIRECTION && above.parent() != null) {
            above = byId(above.parent());
        }
        return above;
    }

    private Unit byId(UnitId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean is(UnitName known, String name, @Nullable String acronym) {
        var folded = Fold.key(name);
        var letters = known.acronym();
        return Fold.key(known.name()).equals(folded)
                || letters != null
                        && (Fold.key(letters).equals(folded)
                                || acronym != null && Fold.key(letters).equals(Fold.key(acronym))
                                || beginsWith(known, folded) && initials(folded).equals(Fold.key(letters)));
    }

    /** « Centre communal d’action sociale de la ville du Mont-Dore » is often printed without its town. */
    private static boolean beginsWith(UnitName known, String folded) {
        return Fold.key(known.name()).startsWith(folded + " ");
    }

    private static String initials(String folded) {
        return Stream.of(folded.split(" "))
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
