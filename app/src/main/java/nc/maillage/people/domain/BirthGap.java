package nc.maillage.people.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nc.maillage.people.Birth;
import org.jspecify.annotations.Nullable;

/** « Écart de naissance » between what is typed or recorded and another file; {@code years} counts whole years apart. */
public record BirthGap(Kind kind, int years) {
    /** « Sorte d’écart ». */
    public enum Kind {
        SAME_DAY,
        DAY_AND_MONTH_SWAPPED,
        ONE_DIGIT,
        SAME_YEAR,
        OTHER,
        UNKNOWN
    }

    public static BirthGap between(Birth a, Birth b) {
        var yearA = a.year();
        var yearB = b.year();
        if (yearA == null || yearB == null) {
            return new BirthGap(Kind.UNKNOWN, 0);
        }
        var dayA = a.day();
        var dayB = b.day();
        if (dayA == null || dayB == null) {
            int apart = Math.abs(yearA - yearB);
            return new BirthGap(apart == 0 ? Kind.SAME_YEAR : Kind.OTHER, apart);
        }
        int apart = (int) Math.abs(ChronoUnit.YEARS.between(dayA, dayB));
        return new BirthGap(ofDays(dayA, dayB), apart);
    }

    private static Kind ofDays(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return Kind.SAME_DAY;
        }
        if (a.getYear() == b.getYear()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getDayOfMonth() == b.getMonthValue()) {
            return Kind.DAY_AND_MONTH_SWAPPED;
        }
        return digitsApart(a, b) == 1 ? Kind.ONE_DIGIT : Kind.OTHER;
    }

    private static int digitsApart(LocalDate a, LocalDate b) {
        var one = a.toString();
        var other = b.toString();
        int apart = Math.abs(one.length() - other.length());
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    /** Neither the same day nor plainly another one: a slip of the hand, or only a year known. */
    public boolean near() {
        return switch (kind) {
            case DAY_AND_MONTH_SWAPPED, ONE_DIGIT, SAME_YEAR -> true;
            case SAME_DAY, OTHER, UNKNOWN -> false;
        };
    }

    /** What to say of it, null when nothing can be said. */
    public @Nullable String sentence() {
        return switch (kind) {
            case SAME_DAY -> "Même date de naissance.";
            case DAY_AND_MONTH_SWAPPED -> "Le jour et le mois de naissance sont inversés.";
            case ONE_DIGIT -> "La date de naissance diffère d’un chiffre.";
            case SAME_YEAR -> "Même année de naissance.";
            case OTHER ->
                years == 0
                        ? "La naissance diffère de moins d’un an."
                        : "La naissance diffère de %d\u00A0%s.".formatted(years, years == 1 ? "an" : "ans");
            case UNKNOWN -> null;
        };
    }
}
