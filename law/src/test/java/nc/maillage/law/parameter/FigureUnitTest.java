package nc.maillage.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nc.maillage.law.Fraction;
import nc.maillage.law.FrenchText;
import nc.maillage.law.Grade;
import nc.maillage.law.LegalReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that a rule could not compute with does not exist, whoever wrote it. */
class FigureUnitTest {
    @ParameterizedTest
    @CsvSource({
        "FRANCS_PER_MONTH, 143662, 1, true",
        "FRANCS_PER_MONTH, 99999999, 1, true",
        "FRANCS_PER_MONTH, 100000000, 1, false",
        "FRANCS, 1, 2, false",
        "PERCENT, 100, 3, true",
        "PERCENT, 1, 100, true",
        "PERCENT, 1, 101, false",
        "PERCENT, 100, 1, true",
        "PERCENT, 101, 1, false",
        "PERCENT, 10001, 100, false",
        "MONTHS, 6, 1, true",
        "MONTHS, 13, 2, false",
        "YEARS, 9999, 1, true",
        "YEARS, 10000, 1, false",
        "DAYS, 0, 1, true",
        "DAY_OF_YEAR, 0, 1, false",
        "DAY_OF_YEAR, 366, 1, true",
        "DAY_OF_YEAR, 367, 1, false",
        "PERSONS, -1, 1, false"
    })
    void a_value_must_make_sense_in_its_unit(FigureUnit unit, long numerator, long denominator, boolean admitted) {
        Fraction value = Fraction.of(numerator, denominator);
        assertThat(unit.admits(value)).isEqualTo(admitted);
        if (admitted) {
            assertThat(dated(unit, value).value()).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> dated(unit, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(unit.code());
        }
    }

    @Test
    void what_is_expected_is_said_in_french() {
        assertThat(FigureUnit.MONTHS.expected().replace(FrenchText.NBSP, ' '))
                .isEqualTo("un nombre entier, de 0 à 9 999");
        assertThat(FigureUnit.PERCENT.expected()).startsWith("un nombre entier ou une fraction (1/3");
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS, 1, 1 an",
        "YEARS, 2, 2 ans",
        "MONTHS, 6, 6 mois",
        "MONTHS, 12, 1 an",
        "MONTHS, 18, 18 mois",
        "MONTHS, 33, 2 ans et 9 mois",
        "MONTHS, 120, 10 ans",
        "DAY_OF_YEAR, 1, 1er janvier",
        "DAY_OF_YEAR, 60, 29 février",
        "DAY_OF_YEAR, 366, 31 décembre",
        "DAYS, 1, 1 jour",
        "PERSONS, 2, 2 personnes",
        "PERCENT, 20, 20 %",
        "FRANCS_PER_MONTH, 143662, 143 662 F"
    })
    void a_figure_is_shown_with_its_unit(FigureUnit unit, long value, String expected) {
        assertThat(unit.render(Fraction.of(value)).replace(FrenchText.NBSP, ' '))
                .isEqualTo(expected);
    }

    private static DatedValue dated(FigureUnit unit, Fraction value) {
        return new DatedValue(
                ParameterKey.of("essai"),
                value,
                unit,
                LocalDate.of(2026, 1, 1),
                false,
                null,
                LegalReference.unread("Un texte", "https://exemple.test"),
                Grade.OFFICIAL,
                true);
    }
}
