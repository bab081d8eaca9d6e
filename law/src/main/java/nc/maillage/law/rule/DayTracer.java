package nc.maillage.law.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterKey;

/** The conditions on days: durations, ages and periods of the year, each on its side of the exact day. */
final class DayTracer {
    private final Figures figures;

    DayTracer(Figures figures) {
        this.figures = figures;
    }

    Verdict longerThan(Condition.LongerThan longer, Facts file, Facts subject) {
        LocalDate since = Tracer.read(longer.since(), file, subject);
        LocalDate until = Tracer.read(longer.until(), file, subject);
        if (since == null || until == null) {
            return Tracer.missing(longer, subject);
        }
        LocalDate exactDay = reached(since, longer.months());
        return until.equals(exactDay)
                ? Tracer.judged(longer, Tracer.read(longer.onTheDay(), file, subject), longer.accepted(), subject)
                : Tracer.settled(longer, until.isAfter(exactDay), subject);
    }

    Verdict lastsAtLeast(Condition.LastsAtLeast lasts, Facts file, Facts subject) {
        LocalDate since = Tracer.read(lasts.since(), file, subject);
        LocalDate until = Tracer.read(lasts.until(), file, subject);
        return since == null || until == null
                ? Tracer.missing(lasts, subject)
                : Tracer.settled(lasts, !until.isBefore(reached(since, lasts.months())), subject);
    }

    Verdict lastsOver(Condition.LastsOver over, Facts file, Facts subject) {
        LocalDate since = Tracer.read(over.since(), file, subject);
        LocalDate until = Tracer.read(over.until(), file, subject);
        if (since == null || until == null) {
            return Tracer.missing(over, subject);
        }
        LocalDate last = figures.onDayOfYear(until, over.on());
        return Tracer.settled(over, last.isAfter(reached(since, over.months())), subject);
    }

    Verdict youngerThan(Condition.YoungerThan younger, Facts file, Facts subject) {
        LocalDate birth = Tracer.read(younger.birth(), file, subject);
        LocalDate on = Tracer.read(younger.on(), file, subject);
        return birth == null || on == null
                ? Tracer.missing(younger, subject)
                : Tracer.settled(younger, on.isBefore(Ages.reached(birth, figures.count(younger.years()))), subject);
    }

    Verdict inSeason(Condition.InSeason season, Facts file, Facts subject) {
        LocalDate day = Tracer.read(season.day(), file, subject);
        if (day == null) {
            return Tracer.missing(season, subject);
        }
        MonthDay given = MonthDay.from(day);
        boolean within =
                !given.isBefore(figures.dayOfYear(season.first())) && !given.isAfter(figures.dayOfYear(season.last()));
        return Tracer.settled(season, within, subject);
    }

    private LocalDate reached(LocalDate since, ParameterKey duration) {
        return Ages.reached(
                since, figures.count(duration), figures.value(duration).unit());
    }
}
