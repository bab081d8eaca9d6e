package nc.maillage.law.population;

import java.time.LocalDate;
import java.time.MonthDay;

/** « Jour compacté »: year, month and day in one int, in their order; 0 is no day. Years 1 to 9999. */
public final class PackedDay {
    static final int NONE = 0;

    private static final int DAY_BITS = 5;
    private static final int DAY = (1 << DAY_BITS) - 1;
    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;
    private static final int FEBRUARY = 1;
    private static final int LEAP_DAY = 29;

    private PackedDay() {}

    public static int of(LocalDate day) {
        return (day.getYear() * MONTHS + day.getMonthValue() - 1) << DAY_BITS | day.getDayOfMonth();
    }

    public static LocalDate toDate(int packed) {
        int months = packed >>> DAY_BITS;
        return LocalDate.of(months / MONTHS, months % MONTHS + 1, packed & DAY);
    }

    /** What so many months weigh; added to a day, it gives the right month, and a day that it may not have. */
    static int months(int count) {
        return count << DAY_BITS;
    }

    /** Whether it takes more than {@link #months} to tell which of the two comes first: about the end of a month alone. */
    static boolean isNearEndOfMonth(int day, int other) {
        return (day & DAY) > SHORTEST_MONTH && Math.abs(day - other) <= months(1);
    }

    /** The same day of another month, or its last day where it has no such day. */
    static int plusMonths(int packed, int months) {
        int moved = packed + (months << DAY_BITS);
        int day = moved & DAY;
        return day <= SHORTEST_MONTH ? moved : moved - day + Math.min(day, length(moved >>> DAY_BITS));
    }

    /** A birthday: 29 February is kept on 1 March in a common year. */
    static int plusYears(int packed, int years) {
        int moved = packed + (years * MONTHS << DAY_BITS);
        boolean leapDay = (moved & DAY) == LEAP_DAY && (moved >>> DAY_BITS) % MONTHS == FEBRUARY;
        return leapDay && length(moved >>> DAY_BITS) < LEAP_DAY ? (((moved >>> DAY_BITS) + 1) << DAY_BITS) | 1 : moved;
    }

    static int plusDays(int packed, int days) {
        return of(toDate(packed).plusDays(days));
    }

    /** A day of any year, as {@link #ofYear} writes it. */
    static int of(MonthDay day) {
        if (day.getMonthValue() - 1 == FEBRUARY && day.getDayOfMonth() == LEAP_DAY) {
            throw new IllegalArgumentException("29 February is not a day of every year");
        }
        return day.getMonthValue() - 1 << DAY_BITS | day.getDayOfMonth();
    }

    /** What a day is in its year. */
    static int ofYear(int packed) {
        return packed - yearOf(packed);
    }

    /** The same year, on that day of it. */
    static int onDayOfYear(int packed, int dayOfYear) {
        return yearOf(packed) + dayOfYear;
    }

    private static int yearOf(int packed) {
        int months = packed >>> DAY_BITS;
        return months - months % MONTHS << DAY_BITS;
    }

    private static int length(int months) {
        return LocalDate.of(months / MONTHS, months % MONTHS + 1, 1).lengthOfMonth();
    }
}
