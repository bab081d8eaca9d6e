package nc.maillage.law.population;

import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.FigureUnit;
import org.jspecify.annotations.Nullable;

/** « Durée »: a day against that on which a duration counted from another is reached. */
final class Duration extends Leaf {
    /** What a day before, that day itself and a day after give. */
    record Sides(byte before, byte on, byte after) {
        static final Sides YOUNGER = new Sides(FULFILLED, NOT_FULFILLED, NOT_FULFILLED);
        static final Sides AT_LEAST = new Sides(NOT_FULFILLED, FULFILLED, FULFILLED);
        static final Sides ASKED_ON_THE_DAY = new Sides(NOT_FULFILLED, FOR_A_PERSON, FULFILLED);
    }

    private final FactKey<LocalDate> since;
    private final FactKey<LocalDate> until;
    private final IntUnaryOperator reached;
    private final Sides sides;
    private final @Nullable Answer onTheDay;

    /** @param onTheDay what a person answers of that day itself, where the text does not say */
    Duration(
            byte own,
            FactKey<LocalDate> since,
            FactKey<LocalDate> until,
            IntUnaryOperator reached,
            Sides sides,
            @Nullable Answer onTheDay) {
        super(own);
        this.since = since;
        this.until = until;
        this.reached = reached;
        this.sides = sides;
        this.onTheDay = onTheDay;
    }

    static IntUnaryOperator reached(int count, FigureUnit unit) {
        return switch (unit) {
            case YEARS -> day -> PackedDay.plusYears(day, count);
            case DAYS -> day -> PackedDay.plusDays(day, count);
            default -> day -> PackedDay.plusMonths(day, count);
        };
    }

    @Override
    void read(Rows rows, byte[] outcome) {
        int[] begun = rows.population.days(since);
        int[] ended = rows.population.days(until);
        boolean sinceScattered = scattered(rows, since);
        boolean untilScattered = scattered(rows, until);
        boolean met = false;
        for (int at = 0; at < rows.count; at++) {
            int from = begun[row(rows, sinceScattered, at)];
            int to = ended[row(rows, untilScattered, at)];
            if (from == PackedDay.NONE || to == PackedDay.NONE) {
                outcome[at] = FOR_A_PERSON;
                continue;
            }
            int day = reached.applyAsInt(from);
            outcome[at] = to < day ? sides.before() : to > day ? sides.after() : sides.on();
            met |= to == day;
        }
        if (met && onTheDay != null) {
            ask(rows, outcome, onTheDay);
        }
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
            if (from != PackedDay.NONE && to != PackedDay.NONE && to == reached.applyAsInt(from)) {
                outcome[at] = answered[at];
            }
        }
        rows.give(answered);
    }
}
