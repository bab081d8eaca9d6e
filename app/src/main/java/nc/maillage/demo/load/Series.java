package nc.maillage.demo.load;

import java.util.HashMap;
import java.util.Map;

/** « Suite de numéros » without hole; {@code prefix} is empty but for requests, {@code year} is 0 where it does not count. */
record Series(Kind kind, String prefix, int year) {
    enum Kind {
        PERSON,
        REQUEST,
        DECISION,
        LETTER,
        /** Not a number on any paper: the rank of a drawing that waits. */
        DRAWING
    }

    static Series of(Kind kind) {
        return new Series(kind, "", 0);
    }

    String written(int number) {
        return switch (kind) {
            case PERSON, DRAWING -> Integer.toString(number);
            case REQUEST -> "%s-%04d-%05d".formatted(prefix, year, number);
            case DECISION -> "%d-%05d".formatted(year, number);
            case LETTER -> "C-%d-%05d".formatted(year, number);
        };
    }

    /** « Compteurs » : the last number given of each series. */
    static final class Counters {
        private final Map<Series, Integer> last;

        Counters(Map<Series, Integer> last) {
            this.last = new HashMap<>(last);
        }

        int next(Series series) {
            return last.merge(series, 1, Integer::sum);
        }

        void skip(Map<Series, Integer> counts) {
            counts.forEach((series, count) -> last.merge(series, count, Integer::sum));
        }

        Map<Series, Integer> last() {
            return Map.copyOf(last);
        }
    }
}
