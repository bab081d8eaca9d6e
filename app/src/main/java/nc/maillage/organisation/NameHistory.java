package nc.maillage.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the names of a unit become when a source dates one of them, be it older than all that are known. */
final class NameHistory {
    private NameHistory() {}

    /** A name known by no act gives way to the dated one that it repeats; a name of the same day too. */
    static List<UnitName> with(List<UnitName> names, UnitName dated) {
        var starts = new TreeMap<LocalDate, UnitName>();
        names.forEach(name -> starts.put(name.from(), name));
        starts.put(dated.from(), dated);
        var next = starts.higherEntry(dated.from());
        if (next != null && next.getValue().act() == null && same(next.getValue(), dated)) {
            starts.remove(next.getKey());
        }
        var history = new ArrayList<UnitName>();
        for (var start : starts.entrySet()) {
            var name = start.getValue();
            var after = starts.higherKey(start.getKey());
            history.add(new UnitName(name.name(), name.acronym(), start.getKey(), ending(after), name.act()));
        }
        return history;
    }

    private static @Nullable LocalDate ending(@Nullable LocalDate next) {
        return next == null ? null : next.minusDays(1);
    }

    private static boolean same(UnitName one, UnitName other) {
        var acronym = one.acronym();
        return one.name().equalsIgnoreCase(other.name())
                || acronym != null && acronym.equalsIgnoreCase(other.acronym());
    }
}
