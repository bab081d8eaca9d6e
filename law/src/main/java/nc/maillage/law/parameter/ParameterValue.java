package nc.maillage.law.parameter;

import java.time.LocalDate;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.jspecify.annotations.Nullable;

/** « Valeur d’un paramètre »: the figure of the day, with its source; it never travels without it. */
public record ParameterValue(
        Fraction value,
        FigureUnit unit,
        LocalDate appliesFrom,
        boolean attested,
        @Nullable LocalDate publishedOn,
        LegalReference reference,
        Grade grade,
        boolean confirmed) {

    /** 20 % read as 1/5. */
    public Fraction asRatio() {
        return unit == FigureUnit.PERCENT ? value.times(Fraction.of(1, 100)) : value;
    }

    public int asCount() {
        return Math.toIntExact(value.wholeExact());
    }

    public String rendered() {
        return unit.render(value);
    }

    public String sinceInFrench() {
        return (attested ? "au plus tard le " : "le ") + FrenchText.date(appliesFrom);
    }
}
