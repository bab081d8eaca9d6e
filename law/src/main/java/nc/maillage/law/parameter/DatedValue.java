package nc.maillage.law.parameter;

import java.time.LocalDate;
import nc.maillage.law.Fraction;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * « Valeur datée »: one value of one parameter, as shipped or laid over.
 *
 * <p>{@code attested} says that {@code appliesFrom} is only the first day on which a source shows the value, the true
 * day of effect being unknown. Without a publication date the value is held to be known from the day it applies.
 */
public record DatedValue(
        ParameterKey key,
        Fraction value,
        FigureUnit unit,
        LocalDate appliesFrom,
        boolean attested,
        @Nullable LocalDate publishedOn,
        LegalReference reference,
        Grade grade,
        boolean confirmed) {

    public DatedValue {
        if (!unit.admits(value)) {
            throw new IllegalArgumentException(key + " in " + unit.code() + " cannot be " + value);
        }
    }

    public LocalDate knownFrom() {
        return publishedOn == null ? appliesFrom : publishedOn;
    }

    public ParameterValue asValue() {
        return new ParameterValue(value, unit, appliesFrom, attested, publishedOn, reference, grade, confirmed);
    }

    public DatedValue withValue(Fraction other) {
        return new DatedValue(key, other, unit, appliesFrom, attested, publishedOn, reference, grade, confirmed);
    }
}
