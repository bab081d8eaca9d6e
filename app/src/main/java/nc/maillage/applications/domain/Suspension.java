package nc.maillage.applications.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** « Suspension du délai » : from the day a missing piece is asked for to the day it is received; null while it is awaited. */
public record Suspension(LocalDate from, @Nullable LocalDate to) {
    public Suspension {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a suspension cannot end on " + to + " before it begins on " + from);
        }
    }

    public static Suspension since(LocalDate from) {
        return new Suspension(from, null);
    }

    public static Suspension between(LocalDate from, LocalDate to) {
        return new Suspension(from, to);
    }
}
