package nc.maillage.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"14/03/1987", "14/3/1987", " 14-03-1987 ", "14.03.1987", "1987-03-14"})
    void a_day_is_read_however_it_is_written(String typed) {
        assertThat(Typed.date(typed)).isEqualTo(new Typed.Value<>(LocalDate.of(1987, 3, 14)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/02/2026 | Le 30/02/2026 n’existe pas.",
                "29/02/2027 | Le 29/02/2027 n’existe pas.",
                "14/13/2026 | n’existe pas",
                "demain     | n’est pas une date",
                "14/03/87   | n’est pas une date",
                "01/01/1789 | trop ancien",
            })
    void an_impossible_day_says_what_is_wrong_with_it(String typed, String says) {
        assertThat(wrong(Typed.date(typed))).contains(says);
    }

    @Test
    void a_day_to_come_is_refused_where_it_must_be_past() {
        var today = LocalDate.of(2026, 11, 24);
        assertThat(wrong(Typed.pastDate("14/03/2987", today))).contains("dans le futur");
        assertThat(Typed.pastDate("24/11/2026", today)).isEqualTo(new Typed.Value<>(today));
    }

    @ParameterizedTest
    @CsvSource({"130600", "130 600", "'130 600 F'", "130600XPF"})
    void francs_are_read_with_spaces_and_unit(String typed) {
        assertThat(Typed.francs(typed)).isEqualTo(new Typed.Value<>(130_600L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5               | négatif",
                "130600,50        | centimes",
                "130600.5         | centimes",
                "1000000000000000 | trop grand",
                "beaucoup         | n’est pas un montant",
                "1e9              | n’est pas un montant",
            })
    void what_is_no_amount_in_francs_is_refused_in_words(String typed, String says) {
        assertThat(wrong(Typed.francs(typed))).contains(says);
    }

    @Test
    void a_text_of_300_characters_a_control_character_and_a_second_line_are_refused() {
        assertThat(wrong(Typed.line("a".repeat(300), 200))).contains("trop long");
        assertThat(wrong(Typed.text("a\u0007b", 200))).contains("invisible");
        assertThat(wrong(Typed.line("a\nb", 200))).contains("une seule ligne");
        assertThat(Typed.text("🌴 <b>", 200)).isEqualTo(new Typed.Value<>("🌴 <b>"));
    }

    @Test
    void the_message_lands_on_its_field() {
        var errors = new FormErrors();
        assertThat(Typed.francs("").required("amount", errors, "Écrivez le montant."))
                .isNull();
        assertThat(Typed.count("0", 1, 60).orNull("n", errors)).isNull();
        assertThat(errors.of("amount")).isEqualTo("Écrivez le montant.");
        assertThat(errors.of("n")).contains("de 1 à 60");
    }

    private static String wrong(Typed<?> typed) {
        assertThat(typed).isInstanceOf(Typed.Wrong.class);
        return ((Typed.Wrong<?>) typed).why();
    }
}
