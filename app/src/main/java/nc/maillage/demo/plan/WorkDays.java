package nc.maillage.demo.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import nc.maillage.platform.WorkingClock;

/** « Jours ouvrés » of New Caledonia: Monday to Friday, without the local holidays, at the hours when offices are open. */
final class WorkDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(9, 24),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final int MORNING = 4 * 60;
    private static final int AFTERNOON = 3 * 60 + 45;
    private static final int BREAK = 45;

    private WorkDays() {}

    static boolean open(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        var easter = easter(day.getYear());
        boolean moving =
                day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(50));
        return !moving && !FIXED.contains(MonthDay.from(day));
    }

    static LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!open(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static LocalDate onOrBefore(LocalDate day) {
        var last = day;
        while (!open(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** @param minute of work since the opening, lunch not counted */
    static Instant at(LocalDate day, int minute) {
        int kept = Math.clamp(minute, 0, MORNING + AFTERNOON - 1);
        int passed = kept < MORNING ? kept : kept + BREAK;
        return day.atTime(OPENS.plusMinutes(passed)).atZone(WorkingClock.NOUMEA).toInstant();
    }

    static int minutes() {
        return MORNING + AFTERNOON;
    }

    /** Gregorian computus, in the form of Meeus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int f = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
        int g = e + f - 7 * ((a + 11 * e + 22 * f) / 451) + 114;
        return LocalDate.of(year, g / 31, g % 31 + 1);
    }
}
