package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {
    @Test
    void accents_capitals_hyphens_and_apostrophes_do_not_count() {
        assertThat(NormalName.words("Wéa-N’Diaye  ÉLOÏSE")).containsExactly("wea", "ndiaye", "eloise");
        assertThat(NormalName.line("Te‘ura")).isEqualTo(NormalName.line("TEURA"));
        assertThat(NormalName.words("Đặng Œuvrard")).containsExactly("dang", "oeuvrard");
    }

    @Test
    void a_name_of_several_words_is_also_one() {
        assertThat(NormalName.wordsAndWhole("Le Van")).containsExactly("le", "van", "levan");
        assertThat(NormalName.wordsAndWhole("Kaouma")).containsExactly("kaouma");
    }

    @ParameterizedTest
    @CsvSource({
        "lydie, lidi",
        "lydie, lydy",
        "waka, ouaka",
        "hnassil, nassil",
        "hwaya, waya",
        "mbou, bou",
        "ndiema, diema",
        "philippe, filip",
        "bernard, bernar",
        "gueguen, guegen",
        "quentin, kentin",
        "renaud, reno",
        "cecile, sesil",
        "laurent, lauran"
    })
    void what_sounds_alike_has_one_sound(String one, String other) {
        assertThat(NormalName.sound(one)).isEqualTo(NormalName.sound(other));
    }

    @ParameterizedTest
    @CsvSource({"marie, marc", "kawa, kama", "paul, pierre", "lea, leo"})
    void what_sounds_otherwise_has_another(String one, String other) {
        assertThat(NormalName.sound(one)).isNotEqualTo(NormalName.sound(other));
    }

    @Property
    void any_text_has_a_normal_form_that_is_its_own(@ForAll String text) {
        var line = NormalName.line(text);
        assertThat(NormalName.line(line)).isEqualTo(line);
        NormalName.words(text)
                .forEach(word -> assertThat(NormalName.sound(word)).isNotEmpty());
    }
}
