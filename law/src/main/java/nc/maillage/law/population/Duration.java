package nc.maillage.law.population;

import java.time.LocalDate;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.FigureUnit;
import org.jspecify.annotations.Nullable;

/** « Durée »: a day against that on which a duration counted from another is reached. */
final class Duration extends Leaf {
    /** « Durée demandée » between two days; {@code on} moves the later one to a day of its year, 0 where it stays. */
    record Span(FactKey<LocalDate> since, FactKey<LocalDate> until, int count, FigureUnit unit, int on) {}

    /** What a day before, that day itself and a day after give. */
    record Sides(byte before, byte on, byte after) {
        static final Sides YOUNGER = new Sides(FULFILLED, NOT_FULFILLED, NOT_FULFILLED);
        static final Sides OVER = new Sides(NOT_FULFILLED, NOT_FULFILLED, FULFILLED);
        static final Sides AT_LEAST = new Sides(NOT_FULFILLED, FULFILLED, FULFILLED);
        static final Sides ASKED_ON_THE_DAY = new Sides(NOT_FULFILLED, FOR_A_PERSON, FULFILLED);
    }

    private static final int YEAR = 12;

    private final FactKey<LocalDate> since;
    private final FactKey<LocalDate> until;
    private final int count;
    private final FigureUnit unit;
    private final byte[] sides;
    private final @Nullable Answer onTheDay;
    private final int moved;
    private final int on;

    /** @param onTheDay what a person answers of that day itself, where the text does not say */
    Duration(byte own, Span span, Sides sides, @Nullable Answer onTheDay) {
        super(own);
        this.since = span.since();
        this.until = span.until();
        this.count = span.count();
        this.unit = span.unit();
        this.on = span.on();
        this.sides = new byte[] {sides.before(), sides.on(), sides.after()};
        this.onTheDay = onTheDay;
        this.moved = unit == FigureUnit.DAYS ? 0 : PackedDay.months(unit == FigureUnit.YEARS ? YEAR * count : count);
    }

    @Override
    void read(Rows rows, byte[] outcome) {
        int[] begun = rows.population.days(since);
        int[] ended = rows.population.days(until);
        boolean met = false;
        if (!scattered(rows, since) && !scattered(rows, until)) {
            int first = rows.from;
            for (int at = 0; at < rows.count; at++) {
                byte given = given(begun[first + at], ended[first + at]);
                outcome[at] = given;
                met |= given == FOR_A_PERSON;
            }
        } else {
            int[] owners = rows.owners();
            int own = rows.from;
            boolean sinceOfHousehold = scattered(rows, since);
            boolean untilOfHousehold = scattered(rows, until);
            for (int at = 0; at < rows.count; at++) {
                int from = begun[sinceOfHousehold ? owners[at] : own + at];
                int to = ended[untilOfHousehold ? owners[at] : own + at];
                byte given = given(from, to);
                outcome[at] = given;
                met |= given == FOR_A_PERSON;
            }
        }
        if (met && onTheDay != null) {
            ask(rows, outcome, onTheDay);
        }
    }

    private byte given(int from, int until) {
        int to = on == 0 ? until : PackedDay.onDayOfYear(until, on);
        int about = from + moved;
        int side = moved == 0 || PackedDay.isNearEndOfMonth(about, to)
                ? Integer.compare(to, reached(from))
                : Integer.signum(to - about);
        return from == PackedDay.NONE || until == PackedDay.NONE ? FOR_A_PERSON : sides[side + 1];
    }

    private void ask(Rows rows, byte[] outcome, Answer answer) {
        int[] begun = rows.population.days(since);
        int[] ended = rows.population.days(until);
        boolean sinceScattered = scattered(rows, since);
        boolean untilScattered = scattered(rows, until);
        byte[] answered = rows.take();
        answer.read(rows, answered);
        for (int at = 0; at < rows.count; at++) {
            int from = begun[row(rows, sinceScattered, at)];
            int to = ended[row(rows, untilScattered, at)];
            if (from != PackedDay.NONE && to != PackedDay.NONE && to == reached(from)) {
                outcome[at] = answered[at];
            }
        }
        rows.give(answered);
    }

    private int reached(int day) {
        if (day == PackedDay.NONE) {
            return PackedDay.NONE;
        }
        return switch (unit) {
            case YEARS -> PackedDay.plusYears(day, count);
            case DAYS -> PackedDay.plusDays(day, count);
            default -> PackedDay.plusMonths(day, count);
        };
    }
}
