package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.organisation.UnitName;

/**
 * « Noms d’avant » : those of a unit before one was dated.
 *
 * @param version of the unit once it was dated: later, somebody else has changed it
 */
public record NamesBefore(int version, LocalDate openedOn, List<UnitName> names) {
    public NamesBefore {
        names = List.copyOf(names);
    }
}
