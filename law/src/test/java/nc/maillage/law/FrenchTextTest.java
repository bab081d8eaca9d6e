package nc.maillage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;1;0 F",
                "143662;1;143 662 F",
                "1149296;5;229 859,2 F",
                "7;2;3,5 F",
                "-7;2;−3,5 F",
                "-1;2;−0,5 F",
                "1;3;0 + 1/3 F",
                "3001;3;1 000 + 1/3 F",
                "-1000;1;−1 000 F",
                "-4;3;−1 − 1/3 F",
                "1;512;0,001953125 F",
                "1;1024;0 + 1/1024 F",
                "999999999;1;999 999 999 F"
            })
    void an_amount_keeps_every_decimal_it_has(long numerator, long denominator, String expected) {
        String text = FrenchText.francs(Fraction.of(numerator, denominator));
        assertThat(text.replace(FrenchText.NBSP, ' ')).isEqualTo(expected);
        assertThat(text).endsWith(FrenchText.NBSP + "F");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,samedi 21 novembre 2026", "2026-08-01,samedi 1er août 2026"})
    void a_date_is_written_in_full(LocalDate date, String expected) {
        assertThat(FrenchText.fullDate(date).replace(FrenchText.NBSP, ' ')).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-03-02;2026-10-05;7 mois et 3 jours",
                "2026-10-05;2026-10-05;0 jour",
                "2024-10-05;2026-10-06;2 ans et 1 jour",
                "2025-10-05;2026-10-05;1 an"
            })
    void a_duration_is_counted_date_to_date(LocalDate from, LocalDate to, String expected) {
        assertThat(FrenchText.duration(from, to).replace(FrenchText.NBSP, ' ')).isEqualTo(expected);
    }

    @Test
    void names_are_joined_with_a_last_and() {
        assertThat(FrenchText.enumeration(List.of("Maëlys", "Élie", "Noham"))).isEqualTo("Maëlys, Élie et Noham");
        assertThat(FrenchText.enumeration(List.of("Maëlys"))).isEqualTo("Maëlys");
        assertThat(FrenchText.enumeration(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"été, Été", "œuvre, Œuvre", "Déjà, Déjà", "'', ''"})
    void a_sentence_opens_with_a_capital(String text, String expected) {
        assertThat(FrenchText.capitalised(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 an", "1, 1 an", "-1, −1 an", "2, 2 ans", "1000, 1 000 ans"})
    void below_two_there_is_no_plural(long number, String expected) {
        assertThat(FrenchText.count(number, "an", "ans").replace(FrenchText.NBSP, ' '))
                .isEqualTo(expected);
    }
}
