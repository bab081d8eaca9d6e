package nc.maillage.law.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nc.maillage.law.yaml.BadYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that would leave a day without law, or with two, is refused whole, with what is wrong and where. */
class BadDatedRuleTest {
    private static final String FIRST_END = "applies_to: 2024-07-14";
    private static final String SECOND_SOURCE = "reference: {text: Second texte, link: \"https://exemple.test/2\"}";
    private static final String RULING_SOURCE =
            "reference: {text: Tribunal administratif, link: \"https://exemple.test/3\"}";

    @Test
    void the_file_itself_is_right() {
        assertThat(Litigation.rule().versions()).hasSize(2);
        assertThat(Litigation.rule().rulings()).hasSize(2);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("faults")
    void a_fault_is_shown_with_its_file_and_line(String good, String bad, int line, String message) {
        assertThat(Litigation.YAML).contains(good);
        assertThatThrownBy(
                        () -> Litigation.read(Litigation.YAML.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .isInstanceOf(BadYaml.class)
                .hasMessageStartingWith("essai.yaml, ligne " + line + "\u00A0: ")
                .hasMessageContaining(message);
    }

    static Stream<Arguments> faults() {
        return Stream.concat(versions(), rulings());
    }

    private static Stream<Arguments> versions() {
        return Stream.of(
                Arguments.of(FIRST_END, "applies_to: 2024-07-15", 7, "s’applique jusqu’au 15\u00A0juillet 2024"),
                Arguments.of(FIRST_END, "applies_to: 2024-07-13", 7, "aucune version ne s’applique du 14\u00A0juillet"),
                Arguments.of(FIRST_END, "attested: true", 7, "s’applique sans fin"),
                Arguments.of(FIRST_END, "applies_to: 2019-12-31", 2, "vient avant le premier"),
                Arguments.of("name: essai.2", "name: essai.3", 7, "aucune règle ne s’appelle «\u00A0essai.3\u00A0»"),
                Arguments.of("name: essai.2", "name: essai.1", 7, "donnée deux fois"),
                Arguments.of(SECOND_SOURCE, "attested: false", 7, "il manque le champ «\u00A0reference\u00A0»"),
                Arguments.of(", link: \"https://exemple.test/2\"", "", 10, "il manque le champ «\u00A0link\u00A0»"),
                Arguments.of("grade: S", "grade: X", 6, "fiabilité inconnue"),
                Arguments.of("2024-07-15", "2024-02-30", 8, "n’est pas une date"));
    }

    private static Stream<Arguments> rulings() {
        return Stream.of(
                Arguments.of("clause: duree", "clause: age", 18, "n’a pas de clause «\u00A0age\u00A0»"),
                Arguments.of("versions: [essai.2]", "versions: [essai.9]", 17, "aucune version ne s’appelle"),
                Arguments.of("versions: [essai.2]", "versions: [essai.1]", 13, "aucune de ses versions"),
                Arguments.of("versions: [essai.2]", "versions: []", 13, "aucune de ses versions"),
                Arguments.of("fact: kind", "fact: sorte", 19, "aucun fait à choix ne s’appelle «\u00A0sorte\u00A0»"),
                Arguments.of("answer: again", "answer: encore", 19, "n’est pas une réponse de «\u00A0kind\u00A0»"),
                Arguments.of("effect: ne-s-applique-pas", "effect: annule", 20, "portée inconnue"),
                Arguments.of(
                        "effect: ne-s-applique-pas", "effect: ne-s-applique-pas\n    question: held", 21, "rien n’est"),
                Arguments.of("question: held", "question: kind", 32, "aucune question à juger ne s’appelle"),
                Arguments.of("accepted: [oui]", "accepted: [si]", 33, "n’est pas une réponse"),
                Arguments.of(RULING_SOURCE, "open_questions: [Q-01]", 13, "il manque le champ «\u00A0reference\u00A0»"),
                Arguments.of(
                        "known_from: 2025-04-17", "open_questions: [Q-01]", 13, "il manque le champ «\u00A0known_from"),
                Arguments.of("key: ordonnance", "key: jugement", 25, "donnée deux fois"),
                Arguments.of(
                        "effect: pas-un-motif-de-refus\n    question: held\n    accepted: [oui]",
                        "effect: ne-s-applique-pas",
                        25,
                        "disent la même chose des mêmes cas"));
    }

    @Test
    void a_version_without_dates_is_missed() {
        String one = Litigation.YAML.substring(0, Litigation.YAML.indexOf("  - name: essai.2"));
        assertThatThrownBy(() -> Litigation.read(one))
                .hasMessageContaining("il manque les dates de la version «\u00A0essai.2\u00A0»");
    }
}
