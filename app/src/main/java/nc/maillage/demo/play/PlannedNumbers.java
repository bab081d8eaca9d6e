package nc.maillage.demo.play;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.applications.domain.ApplicationNumber;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.platform.French;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.NumbersAhead.Taken;

/** « Numéros prévus » : those that each act of the plan will take, in the order of the plan whoever plays them first. */
final class PlannedNumbers {
    private final Map<Step, List<Taken>> numbers = new IdentityHashMap<>();
    private final Map<Run, Integer> counts = new HashMap<>();

    /** « Suite » : a series in one year; {@code prefix} is empty but for requests. */
    record Run(Series series, String prefix, int year) {}

    /** « Prise » : takes that many numbers together and says the first. */
    interface Taking {
        int first(Run run, int count);
    }

    PlannedNumbers(Plan plan, Taking taking) {
        var ours = plan.steps().stream()
                .filter(step -> step.who().body() == Body.SUD)
                .toList();
        ours.forEach(step -> of(plan, step).forEach(run -> counts.merge(run, 1, Integer::sum)));
        var next = new HashMap<Run, Integer>();
        counts.forEach((run, count) -> next.put(run, taking.first(run, count)));
        for (var step : ours) {
            numbers.put(
                    step, of(plan, step).stream().map(run -> taken(run, next)).toList());
        }
    }

    List<Taken> takenFor(Step step) {
        return numbers.getOrDefault(step, List.of());
    }

    private static Taken taken(Run run, Map<Run, Integer> next) {
        int number = next.getOrDefault(run, 1);
        next.put(run, number + 1);
        return new Taken(run.series(), run.year(), number);
    }

    private static List<Run> of(Plan plan, Step step) {
        int year = French.dayOf(step.at()).getYear();
        return series(step.deed()).stream()
                .map(each -> new Run(each, each == Series.REQUEST ? prefix(plan, step) : "", year))
                .toList();
    }

    private static String prefix(Plan plan, Step step) {
        return ApplicationNumber.prefixOf(plan.scheme(step));
    }

    private static List<Series> series(Deed deed) {
        return switch (deed) {
            case Deed.Register _, Deed.Ask _ -> List.of(Series.REQUEST, Series.LETTER);
            case Deed.Sign _, Deed.SignAid _ -> List.of(Series.DECISION, Series.LETTER);
            case Deed.AskPiece _, Deed.WithdrawCard _ -> List.of(Series.LETTER);
            default -> List.of();
        };
    }
}
