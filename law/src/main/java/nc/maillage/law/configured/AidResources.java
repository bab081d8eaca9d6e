package nc.maillage.law.configured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** « Ressources demandées »: what they are compared with; {@code inclusive} says that the ceiling itself is admitted. */
public sealed interface AidResources {
    /** « Sans condition de ressources ». */
    record None() implements AidResources {}

    /** « Plafond par personne »: base × (1 + percent × further persons). */
    record PerPerson(Francs base, Fraction percent, Frequency per, boolean inclusive) implements AidResources {}

    /** « Plafond par composition du foyer »: one figure for each composition that the aid admits. */
    record ByHousehold(Map<String, Francs> ceilings, Frequency per, boolean inclusive) implements AidResources {
        public ByHousehold {
            ceilings = Collections.unmodifiableMap(new LinkedHashMap<>(ceilings));
        }
    }

    /** « Quotient familial par tranches »: both bounds of a band are in it; over the last one, nothing is granted. */
    record Quotient(List<Band> bands, Frequency per) implements AidResources {
        public Quotient {
            bands = List.copyOf(bands);
        }
    }

    /** « Tranche de quotient »: without an upper bound it is the last and has no end. */
    record Band(String key, Francs from, @Nullable Francs to) {}
}
