package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.people.Birth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {"Népoura", "d’Almeida", "Le Van", "N'Guyen", "Anne-Marie", "Te‘ura", "Đặng", "St. Clair", "Göi"})
    void names_of_every_shore_are_names(String name) {
        assertThat(TypedText.problemOfName(TypedText.tidy(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lydie 😀", "<b>Lydie</b>", "Lydie\u0007", "L\u200Bydie", "Robert2", "- -", "a;b"})
    void what_is_not_letters_is_refused(String name) {
        assertThat(TypedText.problemOfName(TypedText.tidy(name))).isPresent();
    }

    @Test
    void eighty_letters_are_a_name_and_eighty_one_are_not() {
        assertThat(TypedText.problemOfName("a".repeat(80))).isEmpty();
        assertThat(TypedText.problemOfName("a".repeat(81))).isPresent();
        assertThat(TypedText.problemOfName("a".repeat(300)).orElse("")).contains("300");
    }

    @Test
    void an_address_takes_html_as_text_but_no_control_character() {
        assertThat(TypedText.problemOfLine("12 rue <i>X</i>, lot n° 5", 160)).isEmpty();
        assertThat(TypedText.problemOfLine("12 rue\u0000", 160)).isPresent();
        assertThat(TypedText.problemOfLine("12 rue 🏠", 160)).isPresent();
    }

    @Property
    void tidying_twice_changes_nothing(@ForAll String typed) {
        assertThat(TypedText.tidy(TypedText.tidy(typed))).isEqualTo(TypedText.tidy(typed));
    }

    @Test
    void a_search_reads_names_births_and_numbers_in_one_line() {
        var both = SearchText.read("nepoura lidie 14/03/1987", "", TODAY);
        assertThat(both.typed()).containsExactly("nepoura", "lidie");
        assertThat(both.birth()).isEqualTo(Birth.on(LocalDate.of(1987, 3, 14)));

        assertThat(SearchText.read("nepoura 1987", "", TODAY).birth()).isEqualTo(Birth.in(1987));
        assertThat(SearchText.read("0018342", "", TODAY).personNumber()).isEqualTo(18342);
        assertThat(SearchText.read("AMG-2026-04417", "", TODAY).fileNumber()).isEqualTo("AMG-2026-04417");
        assertThat(SearchText.read("jean-pierre", "", TODAY).typed()).containsExactly("jean", "pierre");
    }

    @Test
    void a_birth_that_cannot_be_is_said_and_the_name_is_searched_all_the_same() {
        var search = SearchText.read("nepoura", "31/02/1987", TODAY);

        assertThat(search.problem()).contains("n’existe pas");
        assertThat(search.typed()).containsExactly("nepoura");
    }

    @Property
    void any_text_can_be_searched(@ForAll String typed, @ForAll String birth) {
        assertThat(SearchText.read(typed, birth, TODAY).words()).hasSizeLessThanOrEqualTo(8);
    }
}
