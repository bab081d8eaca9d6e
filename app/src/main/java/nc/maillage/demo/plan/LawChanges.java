package nc.maillage.demo.plan;

import java.time.LocalDate;
import java.util.TreeSet;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.jspecify.annotations.Nullable;

/** « Jours où le droit change » for a scheme: a rule, a ruling or a figure applies from then, or is known from then. */
final class LawChanges {
    private final TreeSet<LocalDate> days = new TreeSet<>();

    LawChanges(String key) {
        Schemes.byKey(key).ifPresent(this::changes);
    }

    /** An aid of a collectivity has its own calendar: it applies from the day that its plan knows. */
    private void changes(Scheme scheme) {
        figures(scheme);
        if (scheme instanceof DatedScheme dated) {
            dated.rule().versions().forEach(version -> {
                days.add(version.applies().from());
                days.add(version.knownFrom());
            });
            dated.rule().rulings().forEach(ruling -> {
                days.add(ruling.applies().from());
                days.add(ruling.knownFrom());
            });
        }
    }

    private void figures(Scheme scheme) {
        var shipped = ParameterSet.shipped();
        for (var key : scheme.parameters()) {
            shipped.parameter(key)
                    .ifPresent(parameter -> parameter.values().forEach(value -> {
                        days.add(value.appliesFrom());
                        days.add(value.knownFrom());
                    }));
        }
    }

    LocalDate first() {
        return days.getFirst();
    }

    /** The first after that day and not later than the last; null where there is none. */
    @Nullable
    LocalDate between(LocalDate first, LocalDate last) {
        var change = days.higher(first);
        return change == null || change.isAfter(last) ? null : change;
    }
}
