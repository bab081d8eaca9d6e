package nc.maillage.law.parameter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nc.maillage.law.yaml.BadYaml;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                Arguments.of("value: 100", "value: -100", "une valeur négative"),
                Arguments.of("value: 100", "valeur: 100", "champ inconnu «\u00A0valeur\u00A0»"),
                Arguments.of("    value: 100\n", "", "il manque le champ «\u00A0value\u00A0»"),
                Arguments.of("grade: S", "grade: Z", "fiabilité inconnue"),
                Arguments.of("unit: francs", "unit: euros", "unité inconnue «\u00A0euros\u00A0»"),
                Arguments.of("key: essai", "key: autre", "doit porter le nom de son fichier"),
                Arguments.of("confirmed: true", "confirmed: oui", "true ou false"),
                Arguments.of("text: Un texte", "text:", "un texte est attendu"),
                Arguments.of("unit: francs", "unit: francs\nunit: francs", "donné deux fois"),
                Arguments.of("values:\n", "values: []\nx:\n", "champ inconnu"),
                Arguments.of("key: essai", "key: [essai", "YAML illisible"));
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
            org.assertj.core.api.Assertions.assertThat(refused).hasMessageStartingWith("essai.yaml, ligne ");
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
