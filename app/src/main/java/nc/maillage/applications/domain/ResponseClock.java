package nc.maillage.applications.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.appeal.AppealFacts;
import nc.maillage.law.appeal.AppealLaw;
import nc.maillage.law.appeal.AppealParameters;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/**
 * « Délai de réponse » : silence kept for as many months as the law of the day says is a refusal (code de justice
 * administrative, art. R. 421-2). They run from day number to day number, to the last day of the month where that number is missing; the days
 * of a suspension are added at the end. Local holidays do not move the day, and how days are counted is open question
 * {@value #OPEN_QUESTION} : each reading says so.
 */
public record ResponseClock(LocalDate receivedOn, List<Suspension> suspensions) {
    public static final String OPEN_QUESTION = "Q-12";
    public static final String TEXT = "Code de justice administrative, art. R. 421-2";
    private static final LocalDate OLDEST_LAW = ParameterSet.shipped()
            .parameter(AppealParameters.SILENCE)
            .orElseThrow()
            .values()
            .getFirst()
            .appliesFrom();

    public ResponseClock {
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
    }

    public static ResponseClock since(LocalDate receivedOn) {
        return new ResponseClock(receivedOn, List.of());
    }

    /** The day without any suspension; a request older than the oldest law known is counted by that law. */
    public LocalDate plainDueDate() {
        var day = receivedOn.isBefore(OLDEST_LAW) ? OLDEST_LAW : receivedOn;
        var facts = Facts.of(AppealFacts.SHEET).with(AppealFacts.RECEIVED, day).build();
        var silence = AppealLaw.read(AppealLaw.SILENCE, facts, ParameterSet.shipped(), AsOf.on(day));
        return receivedOn.plusMonths(silence.figures().getFirst().asCount());
    }

    /** How the clock stands on a day, as far as is known that day. */
    public ClockReading on(LocalDate day) {
        var walk = walk(day);
        int total = days(receivedOn, plainDueDate());
        var due = plainDueDate().plusDays(walk.suspended());
        var counted = walk.openSince() != null ? walk.openSince() : day.isAfter(due) ? due : day;
        int spent = Math.clamp(days(receivedOn, counted) - (long) walk.suspendedBefore(counted), 0, total);
        return new ClockReading(
                day,
                total,
                spent,
                total - spent,
                walk.suspended(),
                walk.openSince(),
                walk.openSince() == null ? due : null,
                day.plusDays((long) total - spent),
                OPEN_QUESTION);
    }

    /** The merged suspensions that had begun by that day; what begins once the delay has run out changes nothing. */
    private Walk walk(LocalDate day) {
        var merged = new ArrayList<Suspension>();
        int suspended = 0;
        for (var each : suspensions) {
            var from = each.from().isBefore(receivedOn) ? receivedOn : each.from();
            var last = merged.isEmpty() ? null : merged.getLast();
            if (from.isAfter(day) || each.to() != null && each.to().isBefore(from)) {
                continue;
            }
            if (last != null && (last.to() == null || !from.isAfter(last.to()))) {
                merged.removeLast();
                merged.add(new Suspension(last.from(), later(last.to(), each.to())));
            } else if (!from.isAfter(plainDueDate().plusDays(suspended))) {
                merged.add(new Suspension(from, each.to()));
            }
            suspended = closedDays(merged, day);
        }
        return new Walk(merged, suspended, openSince(merged, day));
    }

    private static @Nullable LocalDate openSince(List<Suspension> merged, LocalDate day) {
        var last = merged.isEmpty() ? null : merged.getLast();
        return last == null || last.to() != null && !last.to().isAfter(day) ? null : last.from();
    }

    private static int closedDays(List<Suspension> merged, LocalDate day) {
        return merged.stream()
                .mapToInt(each -> each.to() == null || each.to().isAfter(day) ? 0 : days(each.from(), each.to()))
                .sum();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** @param suspended days of the suspensions over on the day of the walk */
    private record Walk(
            List<Suspension> merged,
            int suspended,
            @Nullable LocalDate openSince) {
        int suspendedBefore(LocalDate day) {
            return closedDays(merged, day);
        }
    }
}
