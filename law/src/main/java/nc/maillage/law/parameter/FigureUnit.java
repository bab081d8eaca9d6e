package nc.maillage.law.parameter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;

/** « Unité d’un chiffre »: what a figure counts; two values of one parameter share it. */
public enum FigureUnit {
    FRANCS_PER_MONTH("francs-par-mois", 99_999_999),
    FRANCS("francs", 99_999_999),
    PERCENT("pour-cent", 100),
    YEARS("ans", 9_999),
    MONTHS("mois", 9_999),
    DAYS("jours", 9_999),
    PERSONS("personnes", 9_999),
    DAY_OF_YEAR("jour-de-l-annee", 366);

    private static final int LARGEST_DENOMINATOR = 100;
    private static final int LEAP_YEAR = 2024;

    private final String code;
    private final long most;

    FigureUnit(String code, long most) {
        this.code = code;
        this.most = most;
    }

    /** Never below zero; whole but for a percentage; no larger than a rule can compute with, exactly. */
    public boolean admits(Fraction value) {
        return value.numerator() >= (this == DAY_OF_YEAR ? 1 : 0)
                && value.compareTo(Fraction.of(most)) <= 0
                && value.denominator() <= (this == PERCENT ? LARGEST_DENOMINATOR : 1);
    }

    /** In French, what {@link #admits} asks for. */
    public String expected() {
        if (this == DAY_OF_YEAR) {
            return "le rang du jour dans une année de 366\u00A0jours, de 1 à 366";
        }
        String kind = this == PERCENT
                ? "un nombre entier ou une fraction (1/3, dénominateur de " + LARGEST_DENOMINATOR + " au plus)"
                : "un nombre entier";
        return kind + ", de 0 à " + FrenchText.whole(most);
    }

    /** The same day in every year: 1 is 1 January, 60 is 29 February, 366 is 31 December. */
    public static MonthDay dayOfYear(Fraction value) {
        return MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, Math.toIntExact(value.wholeExact())));
    }

    public static Fraction rankOf(MonthDay day) {
        return Fraction.of(day.atYear(LEAP_YEAR).getDayOfYear());
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
            case MONTHS -> wholeYears(value) ? YEARS.render(value.times(Fraction.of(1, 12))) : months(value);
            case DAYS -> FrenchText.number(value) + FrenchText.NBSP + (plural ? "jours" : "jour");
            case PERSONS -> FrenchText.number(value) + FrenchText.NBSP + (plural ? "personnes" : "personne");
            case DAY_OF_YEAR -> FrenchText.dayOfYear(dayOfYear(value));
        };
    }

    /** A law that says ten years is not made to say 120 months. */
    private static boolean wholeYears(Fraction months) {
        return months.numerator() > 0 && months.times(Fraction.of(1, 12)).isWhole();
    }

    private static String months(Fraction value) {
        long whole = value.numerator() / value.denominator();
        if (value.isWhole() && whole > 24) {
            return YEARS.render(Fraction.of(whole / 12)) + " et " + months(Fraction.of(whole % 12));
        }
        return FrenchText.number(value) + FrenchText.NBSP + "mois";
    }
}
