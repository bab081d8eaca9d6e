package nc.maillage.law.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nc.maillage.law.FrenchText;

/** « Âges »: completed years; born on 29 February, a person completes a year on 1 March of a common year. */
final class Ages {
    private Ages() {}

    static LocalDate reached(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        return birthday.getDayOfMonth() == birth.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    static String inFrench(LocalDate birth, LocalDate on) {
        long years = ChronoUnit.YEARS.between(birth, on);
        return years > 1
                ? FrenchText.count(years, "an", "ans")
                : FrenchText.count(Math.max(0, ChronoUnit.MONTHS.between(birth, on)), "mois", "mois");
    }
}
