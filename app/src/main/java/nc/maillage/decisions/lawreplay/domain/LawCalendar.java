package nc.maillage.decisions.lawreplay.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nc.maillage.law.AsOf;
import nc.maillage.law.FrenchText;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * « Calendrier du droit connu » of a scheme: the days on which a text, a ruling or a figure became known, newest first.
 *
 * @param oldest the first day on which the whole law of the scheme is known; null where it never is
 */
public record LawCalendar(List<Change> changes, @Nullable LocalDate oldest) {
    /** « Changement du droit connu » : what became known that day, in French. */
    public record Change(LocalDate on, List<String> what) {}

    public static LawCalendar of(Scheme scheme, ParameterSet figures) {
        var days = new TreeMap<LocalDate, List<String>>(Comparator.reverseOrder());
        var effects = new ArrayList<LocalDate>();
        if (scheme instanceof DatedScheme dated) {
            for (var version : dated.rule().versions()) {
                note(days, version.knownFrom(), version.reference().text());
                effects.add(version.applies().from());
            }
            dated.rule().rulings().forEach(ruling -> note(days, ruling.knownFrom(), ruling.name()));
        }
        for (var key : scheme.parameters()) {
            figures.parameter(key)
                    .ifPresent(parameter -> parameter.values().forEach(value -> {
                        note(days, value.knownFrom(), said(parameter.description(), value));
                        effects.add(value.appliesFrom());
                    }));
        }
        return new LawCalendar(
                days.entrySet().stream()
                        .map(day -> new Change(day.getKey(), List.copyOf(day.getValue())))
                        .toList(),
                oldest(scheme, figures, days.descendingMap().keySet(), effects));
    }

    public Optional<Change> on(LocalDate day) {
        return changes.stream().filter(change -> change.on().equals(day)).findFirst();
    }

    private static @Nullable LocalDate oldest(
            Scheme scheme, ParameterSet figures, Iterable<LocalDate> known, List<LocalDate> effects) {
        var last = effects.stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
        for (var day : known) {
            var asOf = new AsOf(day.isAfter(last) ? day : last, day);
            if (scheme.inForce(figures, asOf) instanceof InForce.Yes) {
                return day;
            }
        }
        return null;
    }

    private static void note(TreeMap<LocalDate, List<String>> days, LocalDate day, String what) {
        var told = days.computeIfAbsent(day, _ -> new ArrayList<>());
        if (!told.contains(what)) {
            told.add(what);
        }
    }

    private static String said(String description, DatedValue value) {
        return "%s : %s à partir du %s"
                .formatted(description, value.unit().render(value.value()), FrenchText.date(value.appliesFrom()));
    }
}
