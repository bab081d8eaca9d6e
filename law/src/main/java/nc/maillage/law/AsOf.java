package nc.maillage.law;

import java.time.LocalDate;

/** « Droit du jour, connu à une date »: the day whose law applies, and the day on which that law was known. */
public record AsOf(LocalDate day, LocalDate knownOn) {
    public static AsOf on(LocalDate day) {
        return new AsOf(day, day);
    }
}
