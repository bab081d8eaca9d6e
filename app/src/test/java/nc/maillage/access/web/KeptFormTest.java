package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a page shows again of a form that got no answer: the words of whoever filled it in, never those of the program. */
class KeptFormTest {
    @Test
    void what_was_chosen_and_typed_is_told_in_the_words_of_the_form() {
        var form = sent(Map.of(
                "kind", List.of("PHONE"),
                "value", List.of("75 12 34"),
                "_said", List.of("Moyen : Téléphone", "Numéro ou adresse : 75 12 34")));

        assertThat(form.texts()).containsExactly("Moyen : Téléphone", "Numéro ou adresse : 75 12 34");
        assertThat(form.inFull()).isTrue();
        assertThat(form.fields()).containsKeys("kind", "value", "_said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PHONE",
                "WAITING_PIECE",
                "amg-sud",
                "oui",
                "98818",
                "2026-11-24",
                "AMG-2026-00012",
                "/demandes?etat=retard",
                "/demandes?q=Népoura Lydie",
                "019a9f3e-7d2a-7000-8000-0123456789ab",
                "page.moved",
                "b-12"
            })
    void without_a_script_what_may_be_a_code_is_kept_and_not_shown(String code) {
        var form = sent(Map.of("kind", List.of(code)));

        assertThat(form.texts()).isEmpty();
        assertThat(form.inFull()).isFalse();
        assertThat(form.fields()).containsEntry("kind", List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "75 12 34",
                "Népoura",
                "Lydie",
                "Marie-Rose",
                "14/03/1987",
                "lydie@exemple.nc",
                "le bail d’août\nmanque",
                "NÉPOURA",
                "déclaré"
            })
    void without_a_script_what_was_surely_typed_is_shown(String typed) {
        assertThat(sent(Map.of("value", List.of(typed))).texts()).containsExactly(typed);
    }

    @Test
    void a_name_without_end_is_kept_and_not_shown() {
        var endless = "Ab" + "-Ab".repeat(100_000);

        var form = sent(Map.of("value", List.of(endless)));

        assertThat(form.texts()).isEmpty();
        assertThat(form.fields()).containsEntry("value", List.of(endless));
    }

    @Test
    void a_form_with_a_secret_tells_nothing_in_its_words() {
        var form = sent(Map.of(
                "code", List.of("123456"),
                "name", List.of("Province Est"),
                "_said", List.of("Code affiché par le téléphone : 123456", "Nom : Province Est")));

        assertThat(form.texts()).containsExactly("Province Est");
        assertThat(form.fields()).containsOnlyKeys("name");
    }

    private static KeptForm sent(Map<String, List<String>> fields) {
        var request = new MockHttpServletRequest("POST", "/personnes/0000001/contacts");
        new LinkedHashMap<>(fields)
                .forEach((name, values) -> request.addParameter(name, values.toArray(String[]::new)));
        return KeptForms.read(request);
    }
}
