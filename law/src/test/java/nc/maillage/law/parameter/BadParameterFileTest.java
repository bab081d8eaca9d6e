package nc.maillage.law.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.stream.Stream;
import nc.maillage.law.Fraction;
import nc.maillage.law.yaml.BadYaml;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadParameterFileTest {
    private static final String GOOD = """
            key: essai
            description: Un essai
            unit: francs
            values:
              - applies_from: 2026-01-01
                value: 100
                reference:
                  text: Un texte
                  link: https://exemple.test
                grade: S
                confirmed: true
            """;

    private static final String SOURCE = "    reference:\n      text: Un texte\n      link: https://exemple.test\n";

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void a_fault_is_shown_with_its_file_and_line(String good, String bad, String message) {
        String yaml = GOOD.replace(good, bad);
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", yaml))
                .isInstanceOf(BadYaml.class)
                .hasMessageStartingWith("essai.yaml, ligne ")
                .hasMessageContaining(message);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("2026-01-01", "2026-02-30", "n’est pas une date"),
                Arguments.of("value: 100", "value: 100.5", "un entier ou une fraction"),
                Arguments.of("value: 100", "value: 1e3", "un entier ou une fraction"),
                Arguments.of("value: 100", "value: -100", "n’a pas de sens en francs"),
                Arguments.of("value: 100", "value: 7/3", "il faut un nombre entier, de 0 à 99\u00A0999\u00A0999"),
                Arguments.of("value: 100", "valeur: 100", "champ inconnu «\u00A0valeur\u00A0»"),
                Arguments.of("    value: 100\n", "", "il manque le champ «\u00A0value\u00A0»"),
                Arguments.of("grade: S", "grade: Z", "fiabilité inconnue"),
                Arguments.of("unit: francs", "unit: euros", "unité inconnue «\u00A0euros\u00A0»"),
                Arguments.of("key: essai", "key: autre", "doit porter le nom de son fichier"),
                Arguments.of("confirmed: true", "confirmed: oui", "true ou false"),
                Arguments.of("text: Un texte", "text:", "un texte est attendu"),
                Arguments.of("unit: francs", "unit: francs\nunit: francs", "donné deux fois"),
                Arguments.of("values:\n", "values: []\nx:\n", "champ inconnu"),
                Arguments.of("value: 100", "value: ", "un texte est attendu"),
                Arguments.of("value: 100", "value: 1/0", "un entier ou une fraction"),
                Arguments.of("text: Un texte", "text: {a: b}", "un texte est attendu"),
                Arguments.of("      link: https://exemple.test\n", "", "il manque le champ «\u00A0link\u00A0»"),
                Arguments.of("description: Un essai\n", "", "il manque le champ «\u00A0description\u00A0»"),
                Arguments.of("  - applies_from", "    applies_from", "une liste est attendue"),
                Arguments.of("- applies_from: 2026-01-01", "- 12\n  - value: 1", "des champs sont attendus"),
                Arguments.of("key: essai", "key: [essai", "YAML illisible"),
                Arguments.of(SOURCE, "", "il manque le champ «\u00A0reference\u00A0»"));
    }

    @Test
    void the_line_is_the_one_of_the_fault() {
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", GOOD.replace("grade: S", "grade: Z")))
                .hasMessageStartingWith("essai.yaml, ligne 10\u00A0:");
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", GOOD.replace("unit: francs", "unit: [francs")))
                .hasMessageStartingWith("essai.yaml, ligne 4\u00A0:");
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", ""))
                .hasMessageStartingWith("essai.yaml, ligne 1\u00A0:");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "'\"9999/100\"', true", "101, false", "'\"10001/100\"', false", "'\"1/101\"', false"})
    void a_share_is_at_most_a_hundred_percent(String share, boolean read) {
        String yaml = GOOD.replace("unit: francs", "unit: pour-cent").replace("value: 100", "value: " + share);
        assertThat(catchThrowable(() -> ParameterYaml.read("essai.yaml", yaml)))
                .satisfies(refused -> assertThat(refused == null).isEqualTo(read))
                .satisfies(
                        refused -> assertThat(refused == null ? "essai.yaml, ligne 6 pour-cent" : refused.getMessage())
                                .startsWith("essai.yaml, ligne 6")
                                .contains("pour-cent"));
    }

    @Test
    void a_parameter_without_a_value_is_refused() {
        String yaml = GOOD.substring(0, GOOD.indexOf("values:")) + "values: []\n";
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", yaml))
                .isInstanceOf(BadYaml.class)
                .hasMessageContaining("au moins une valeur");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02, true", "2026-01-01, false", "2025-12-31, false"})
    void a_second_value_of_the_same_day_must_have_been_published_later(String published, boolean read) {
        String value = GOOD.substring(GOOD.indexOf("  - applies_from"));
        String yaml = GOOD + value.replace("    value", "    published_on: " + published + "\n    value");
        assertThat(catchThrowable(() -> ParameterYaml.read("essai.yaml", yaml)) == null)
                .isEqualTo(read);
    }

    @Test
    void all_that_a_file_can_say_is_written_back() {
        String whole = """
                key: essai
                description: Un essai
                unit: pour-cent
                values:
                  - applies_from: 2026-01-01
                    attested: true
                    published_on: 2026-01-05
                    value: 7/3
                    reference:
                      text: 'Un « texte » "cité" \\'
                      article: article 2
                      paragraph: 3° alinéa
                      version: 2025-06-01
                      link: https://exemple.test
                    grade: S
                    confirmed: true
                """;
        Parameter read = ParameterYaml.read("essai.yaml", whole);
        DatedValue value = read.values().getFirst();
        assertThat(value.attested()).isTrue();
        assertThat(value.knownFrom()).isEqualTo("2026-01-05");
        assertThat(value.value()).isEqualTo(Fraction.of(7, 3));
        assertThat(value.reference().inFrench())
                .isEqualTo("Un « texte » \"cité\" \\, article 2, 3° alinéa, version du 1er\u00A0juin 2025");
        assertThat(ParameterYaml.read("essai.yaml", ParameterYaml.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("disorders")
    void values_out_of_order_are_refused(String secondDay) {
        String value = GOOD.substring(GOOD.indexOf("  - applies_from"));
        String yaml = GOOD + value.replace("2026-01-01", secondDay);
        assertThatThrownBy(() -> ParameterYaml.read("essai.yaml", yaml))
                .isInstanceOf(BadYaml.class)
                .hasMessageContaining("ligne 12")
                .hasMessageContaining("de la plus ancienne à la plus récente");
    }

    static Stream<String> disorders() {
        return Stream.of("2026-01-01", "2025-12-31");
    }

    @Property(tries = 300)
    void whatever_is_written_in_a_file_the_answer_is_a_parameter_or_a_line(@ForAll("mangled") String yaml) {
        try {
            ParameterYaml.read("essai.yaml", yaml);
        } catch (BadYaml refused) {
            assertThat(refused).hasMessageStartingWith("essai.yaml, ligne ");
        }
    }

    @Provide
    Arbitrary<String> mangled() {
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("-:[]{}\"'#&*!|>%@`\n 0aé\t").ofMaxLength(6);
        return Arbitraries.integers()
                .between(0, GOOD.length())
                .flatMap(at -> noise.map(text -> GOOD.substring(0, at) + text + GOOD.substring(at)));
    }
}
