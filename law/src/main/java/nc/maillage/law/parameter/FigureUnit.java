package nc.maillage.law.parameter;

import java.util.Arrays;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;

/** « Unité d’un chiffre »: what a figure counts; two values of one parameter share it. */
public enum FigureUnit {
    FRANCS_PER_MONTH("francs-par-mois"),
    FRANCS("francs"),
    PERCENT("pour-cent"),
    YEARS("ans"),
    MONTHS("mois"),
    DAYS("jours"),
    PERSONS("personnes");

    private final String code;

    FigureUnit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static FigureUnit ofCode(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown unit " + code));
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(FigureUnit::code).toList();
    }

    public String render(Fraction value) {
        boolean plural = value.compareTo(Fraction.of(2)) >= 0;
        return switch (this) {
            case FRANCS_PER_MONTH, FRANCS -> FrenchText.francs(value);
            case PERCENT -> FrenchText.percent(value);
            case YEARS -> FrenchText.number(value) + FrenchText.NBSP + (plural ? "ans" : "an");
            case MONTHS -> FrenchText.number(value) + FrenchText.NBSP + "mois";
            case DAYS -> FrenchText.number(value) + FrenchText.NBSP + (plural ? "jours" : "jour");
            case PERSONS -> FrenchText.number(value) + FrenchText.NBSP + (plural ? "personnes" : "personne");
        };
    }
}
