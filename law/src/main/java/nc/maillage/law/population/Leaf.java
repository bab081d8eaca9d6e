package nc.maillage.law.population;

import java.time.LocalDate;
import java.util.Arrays;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** A condition that reads facts, and has no part. */
abstract class Leaf extends Node {
    Leaf(byte own) {
        super(own, false);
    }

    @Override
    final void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        if (granted != null) {
            Arrays.fill(granted, 0, rows.count, (byte) 0);
        }
        read(rows, outcome);
    }

    abstract void read(Rows rows, byte[] outcome);

    /** Whether a member's condition reads a fact of its household, row by row; otherwise rows follow one another. */
    static boolean scattered(Rows rows, FactKey<?> key) {
        return rows.ofMembers() && !key.perMember();
    }

    static int row(Rows rows, boolean scattered, int at) {
        return scattered ? rows.owner(at) : rows.from + at;
    }

    /** « Réponse »: yes or no, or one choice of a list: what each code gives. */
    static final class Answer extends Leaf {
        private final FactKey<?> key;
        private final byte[] given;

        Answer(byte own, FactKey<?> key, byte[] given) {
            super(own);
            this.key = key;
            this.given = given;
        }

        static byte[] table(FactDefinition fact, Iterable<String> accepted) {
            var table = new byte[fact.choices().size() + 1];
            Arrays.fill(table, NOT_FULFILLED);
            table[0] = FOR_A_PERSON;
            accepted.forEach(answer -> table[Population.code(fact, answer)] = FULFILLED);
            return table;
        }

        @Override
        void read(Rows rows, byte[] outcome) {
            byte[] column = rows.population.answers(key);
            byte[] table = given;
            int count = rows.count;
            if (scattered(rows, key)) {
                for (int at = 0; at < count; at++) {
                    outcome[at] = table[column[row(rows, true, at)]];
                }
                return;
            }
            int from = rows.from;
            for (int at = 0; at < count; at++) {
                outcome[at] = table[column[from + at]];
            }
        }
    }

    /** « Période de l’année »: between two days of any year, both included. */
    static final class Season extends Leaf {
        private final FactKey<LocalDate> day;
        private final int first;
        private final int last;

        Season(byte own, FactKey<LocalDate> day, int first, int last) {
            super(own);
            this.day = day;
            this.first = first;
            this.last = last;
        }

        @Override
        void read(Rows rows, byte[] outcome) {
            int[] days = rows.population.days(day);
            boolean scattered = scattered(rows, day);
            for (int at = 0; at < rows.count; at++) {
                int given = days[row(rows, scattered, at)];
                int ofYear = PackedDay.ofYear(given);
                byte within = ofYear >= first && ofYear <= last ? FULFILLED : NOT_FULFILLED;
                outcome[at] = given == PackedDay.NONE ? FOR_A_PERSON : within;
            }
        }
    }

    /** The same for all: what hangs on the day alone. */
    static final class Always extends Leaf {
        private final byte outcome;

        Always(byte own, byte outcome) {
            super(own);
            this.outcome = outcome;
        }

        boolean fails() {
            return outcome == NOT_FULFILLED;
        }

        @Override
        void read(Rows rows, byte[] written) {
            Arrays.fill(written, 0, rows.count, outcome);
        }
    }
}
