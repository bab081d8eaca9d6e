package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nc.maillage.notices.text.Fold;
import nc.maillage.organisation.Unit;
import nc.maillage.organisation.UnitName;
import org.jspecify.annotations.Nullable;

/** « Unités connues » : finds the one that a notice names, by any name it has borne or by its acronym. */
public record KnownUnits(List<Unit> units) {
    public KnownUnits {
        units = List.copyOf(units);
    }

    /** A unit closed before that day is another one. */
    public Optional<Unit> find(@Nullable String name, @Nullable String acronym, LocalDate day) {
        if (name == null) {
            return Optional.empty();
        }
        return units.stream()
                .filter(unit -> unit.closedOn() == null || !day.isAfter(unit.closedOn()))
                .filter(unit -> unit.names().stream().anyMatch(each -> is(each, name, acronym)))
                .findFirst();
    }

    private static boolean is(UnitName known, String name, @Nullable String acronym) {
        var folded = Fold.key(name);
        var letters = known.acronym();
        return Fold.key(known.name()).equals(folded)
                || letters != null
                        && (Fold.key(letters).equals(folded)
                                || acronym != null && Fold.key(letters).equals(Fold.key(acronym)));
    }
}
