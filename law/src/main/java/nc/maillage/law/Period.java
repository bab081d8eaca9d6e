package nc.maillage.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Période »: both days are included, as in law; without a last day it is still running. */
public record Period(LocalDate from, @Nullable LocalDate to) {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " before it begins on " + from);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public static Period between(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
