package nc.maillage.law.configured;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.law.Francs;

/** « Montant d’une aide »: for one payment to one beneficiary, before the cap of the year. */
public sealed interface AidAmount {
    /** « Montant unique ». */
    record Fixed(Francs francs) implements AidAmount {}

    /** « Montant par tranche de quotient »: one for each band. */
    record ByBand(Map<String, Francs> francs) implements AidAmount {
        public ByBand {
            francs = Collections.unmodifiableMap(new LinkedHashMap<>(francs));
        }
    }

    /** « Montant selon un autre droit »: one for who holds it, another for who does not. */
    record ByRight(String right, Francs held, Francs otherwise) implements AidAmount {}

    /** « Montant fixé par une personne ». */
    record Judged(String question) implements AidAmount {}
}
