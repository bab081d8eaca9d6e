package nc.maillage.people;

import java.time.LocalDate;

/** « Provenance » : where a fact comes from, in French, and the day it was recorded. */
public record Provenance(String source, LocalDate recordedOn) {
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a fact has a source");
        }
    }

    public static Provenance declared(LocalDate on) {
        return new Provenance("Déclaré", on);
    }
}
