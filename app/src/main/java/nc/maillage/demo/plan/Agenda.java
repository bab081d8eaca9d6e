package nc.maillage.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.platform.French;

/** « Agenda » of one request: each act comes after the one before, in working hours of a working day. */
final class Agenda {
    private static final int LAST_ACTS = 40;

    private final Chance chance;
    private LocalDate day;
    private int minute;

    Agenda(LocalDate first, Chance chance) {
        this.chance = chance;
        this.day = WorkDays.onOrAfter(first);
        this.minute = chance.between(5, WorkDays.minutes() - 3 * LAST_ACTS);
    }

    /** A few minutes later, at the same counter. */
    Instant soon() {
        minute += chance.between(2, 7);
        return now();
    }

    /** That many days later at least, at any hour. */
    Instant later(int least, int most) {
        int days = chance.between(least, most);
        if (days == 0) {
            return soon();
        }
        day = WorkDays.onOrAfter(day.plusDays(days));
        minute = chance.between(5, WorkDays.minutes() - 2 * LAST_ACTS);
        return now();
    }

    Instant now() {
        return WorkDays.at(day, minute);
    }

    LocalDate day() {
        return day;
    }

    static LocalDate dayOf(Instant instant) {
        return French.dayOf(instant);
    }
}
