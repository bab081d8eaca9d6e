package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.people.Birth;
import nc.maillage.people.Kinship;
import nc.maillage.people.NameKind;
import nc.maillage.people.PersonId;
import org.junit.jupiter.api.Test;

class SearchMatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Profile LYDIE = new Profile(
            List.of(
                    PersonName.of(NameKind.USED, "Népoura"),
                    PersonName.of(NameKind.FIRST, "Lydie"),
                    PersonName.of(NameKind.BIRTH, "Kaouma")),
            Birth.on(LocalDate.of(1987, 3, 14)));

    private static SearchMatch match(String text) {
        return SearchMatch.of(SearchText.read(text, "", TODAY), LYDIE).orElseThrow();
    }

    @Test
    void it_says_how_a_misspelt_word_was_read_and_that_the_birth_is_the_same() {
        var match = match("nepoura lidie 14/03/1987");

        assertThat(match.closeness()).isEqualTo(Closeness.VERY_CLOSE);
        assertThat(match.reasons()).containsExactly("« lidie » lu Lydie.", "Même date de naissance.");
        assertThat(match.read()).containsExactlyInAnyOrder("Népoura", "Lydie");
    }

    @Test
    void it_says_that_a_maiden_name_is_one() {
        assertThat(match("lydie kaouma").reasons()).containsExactly("Kaouma est son nom de naissance.");
    }

    @Test
    void it_says_how_far_the_birth_is() {
        assertThat(match("lydie nepoura 14/03/1996").reasons()).containsExactly("La naissance diffère de 9\u00A0ans.");
        assertThat(match("lydie nepoura 1987").reasons()).containsExactly("Même année de naissance.");
    }

    @Test
    void a_word_that_is_in_none_of_the_names_is_said_and_brings_it_further() {
        var match = match("lydie nepoura zorglub");

        assertThat(match.reasons()).containsExactly("« zorglub » n’est dans aucun de ses noms.");
        assertThat(match.closeness()).isEqualTo(Closeness.DISTANT);
    }

    @Test
    void a_stranger_is_not_a_result() {
        assertThat(SearchMatch.of(SearchText.read("pham bernard", "", TODAY), LYDIE))
                .isEmpty();
    }

    @Test
    void the_typed_words_tell_which_is_the_first_name() {
        var text = SearchText.read("lidie nepoura", "14/03/1987", TODAY);
        var typed = TypedIdentity.of(text, SearchMatch.of(text, LYDIE).orElseThrow());

        assertThat(typed.family()).isEqualTo("Nepoura");
        assertThat(typed.first()).isEqualTo("Lidie");
    }

    @Test
    void a_tie_is_read_from_both_sides_and_children_of_one_parent_are_siblings() {
        var mother = new PersonId(new java.util.UUID(0, 1));
        var son = new PersonId(new java.util.UUID(0, 2));
        var daughter = new PersonId(new java.util.UUID(0, 3));
        var kin = new Kin();
        kin.add(mother, son, Kinship.CHILD);
        kin.add(daughter, mother, Kinship.PARENT);

        assertThat(kin.of(son, mother)).contains(Kinship.PARENT);
        assertThat(kin.of(mother, daughter)).contains(Kinship.CHILD);
        assertThat(kin.of(son, daughter)).contains(Kinship.SIBLING);
    }
}
