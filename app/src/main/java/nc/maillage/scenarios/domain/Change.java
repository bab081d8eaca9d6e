package nc.maillage.scenarios.domain;

import java.time.LocalDate;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.Parameter;
import nc.maillage.law.parameter.ParameterKey;

/**
 * « Chiffre changé » : exact, as a numerator and a denominator.
 *
 * @param description of the figure; {@code before} and {@code after} are its values as they are written
 */
public record Change(
        String parameter, String description, long numerator, long denominator, String before, String after) {
    private static final String INVENTED = "Scénario, aucun texte";

    /** @param before the value of that day, as it is written */
    public static Change of(Parameter parameter, Fraction value, String before) {
        return new Change(
                parameter.key().name(),
                parameter.description(),
                value.numerator(),
                value.denominator(),
                before,
                parameter.unit().render(value));
    }

    /** As it is laid over the law of that day. */
    DatedValue laidOver(Parameter parameter, LocalDate day) {
        return new DatedValue(
                ParameterKey.of(this.parameter),
                Fraction.of(numerator, denominator),
                parameter.unit(),
                day,
                false,
                null,
                LegalReference.unread(INVENTED, ""),
                Grade.READING,
                false);
    }
}
