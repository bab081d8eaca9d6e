package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.people.Birth;
import nc.maillage.people.domain.BirthText.Reading;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/03/1987",
                "14-3-1987",
                "14.03.1987",
                "14 03 1987",
                "14031987",
                "1987-03-14",
                "14 mars 1987",
                " 14  mars 1987 "
            })
    void a_day_is_read_in_any_usual_writing(String typed) {
        assertThat(BirthText.read(typed, TODAY)).isEqualTo(new Reading.Read(Birth.on(LocalDate.of(1987, 3, 14))));
    }

    @Test
    void a_year_alone_is_enough_and_nothing_is_nothing() {
        assertThat(BirthText.read("1987", TODAY)).isEqualTo(new Reading.Read(Birth.in(1987)));
        assertThat(BirthText.read("  ", TODAY)).isEqualTo(new Reading.Nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/02/1987 | n’existe pas",
                "30/02/2000 | n’existe pas",
                "12/13/1987 | ce mois n’existe pas",
                "14/03/2987 | est dans le futur",
                "25/11/2026 | est dans le futur",
                "2027 | est dans le futur",
                "23/11/1906 | il y a plus de 120",
                "1905 | il y a plus de 120",
                "hier | n’est pas une date",
                "1/1/87 | n’est pas une date"
            })
    void what_cannot_be_is_refused_in_words(String typed, String why) {
        assertThat(BirthText.read(typed, TODAY))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.why()).contains(why));
    }

    @Test
    void the_last_days_that_can_be_are_taken() {
        assertThat(BirthText.read("24/11/2026", TODAY)).isInstanceOf(Reading.Read.class);
        assertThat(BirthText.read("24/11/1906", TODAY)).isInstanceOf(Reading.Read.class);
        assertThat(BirthText.read("29/02/2024", TODAY)).isInstanceOf(Reading.Read.class);
        assertThat(BirthText.read("29/02/2023", TODAY)).isInstanceOf(Reading.Refused.class);
    }

    @Property
    void no_text_breaks_the_reading(@ForAll String typed) {
        assertThat(BirthText.read(typed, TODAY)).isNotNull();
    }
}
