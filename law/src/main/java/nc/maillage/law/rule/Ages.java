package nc.maillage.law.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nc.maillage.law.FrenchText;
import nc.maillage.law.parameter.FigureUnit;

/** « Âges »: completed years; born on 29 February, a person completes a year on 1 March of a common year. */
final class Ages {
    private Ages() {}

    static LocalDate reached(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    /** The day on which a duration is reached, from a day on: years are completed as an age is. */
    static LocalDate reached(LocalDate since, int count, FigureUnit unit) {
        return switch (unit) {
            case YEARS -> reached(since, count);
            case DAYS -> since.plusDays(count);
            default -> since.plusMonths(count);
        };
    }

    static String inFrench(LocalDate birth, LocalDate on) {
        long years = ChronoUnit.YEARS.between(birth, on);
        return years > 1
                ? FrenchText.count(years, "an", "ans")
                : FrenchText.count(Math.max(0, ChronoUnit.MONTHS.between(birth, on)), "mois", "mois");
    }
}
