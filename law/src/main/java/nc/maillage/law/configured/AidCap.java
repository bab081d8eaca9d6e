package nc.maillage.law.configured;

import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** « Plafond par personne et par année civile »: in francs, in number of payments, or both. */
public record AidCap(@Nullable Francs francs, @Nullable Integer payments) {
    public AidCap {
        if (francs == null && payments == null) {
            throw new IllegalArgumentException("a cap limits francs or payments");
        }
    }
}
