package nc.maillage.law.assessment;

import java.util.Optional;
import nc.maillage.law.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * « Montant apprécié »: a rate or an amount of the verdict, exact, with what it rests on.
 *
 * <p>Unit and value are null while a person has to settle it; the label of the outcome is the value as it is written.
 */
public record AssessedAmount(
        VerdictNode node,
        @Nullable String unit,
        @Nullable Long numerator,
        @Nullable Long denominator) {

    public Optional<Fraction> exact() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(Fraction.of(numerator, denominator));
    }
}
