package nc.maillage.law.parameter;

import java.util.Arrays;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;

/** « Unité d’un chiffre »: what a figure counts; two values of one parameter share it. */
public enum FigureUnit {
    FRANCS_PER_MONTH("francs-par-mois", 99_999_999),
    FRANCS("francs", 99_999_999),
    PERCENT("pour-cent", 1_000),
    YEARS("ans", 9_999),
    MONTHS("mois", 9_999),
    DAYS("jours", 9_999),
    PERSONS("personnes", 9_999);

    private static final int LARGEST_DENOMINATOR = 100;

    private final String code;
    private final long most;

    FigureUnit(String code, long most) {
        this.code = code;
        this.most = most;
    }

    /** Never below zero; whole but for a percentage; no larger than a rule can compute with, exactly. */
    public boolean admits(Fraction value) {
        return value.numerator() >= 0
                && value.compareTo(Fraction.of(most)) <= 0
                && value.denominator() <= (this == PERCENT ? LARGEST_DENOMINATOR : 1);
    }

    /** In French, what {@link #admits} asks for. */
    public String expected() {
        String kind = this == PERCENT
                ? "un nombre entier ou une fraction (1/3, dénominateur de " + LARGEST_DENOMINATOR + " au plus)"
                : "un nombre entier";
        return kind + ", de 0 à " + FrenchText.whole(most);
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
