package nc.maillage.law.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Scheme SCHEME = Schemes.byKey("amg-sud").orElseThrow();

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("refusals")
    void what_cannot_be_a_fact_is_refused_on_its_field(String field, Object value, String path, String message) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(field, value);
        assertThat(problems(facts)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.message()).contains(message);
        });
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                of("application_date", "2026-02-30", "n’est pas une date"),
                of("application_date", "5 octobre", "n’est pas une date"),
                of("application_date", 20261005L, "une date est attendue"),
                of("application_date", "2026-11-25", "est après le"),
                of("residence_since", "1066-01-01", "trop ancien"),
                of("residence_province", "est", "l’une de"),
                of("other_cover", "oui", "true ou false"),
                of("resources", 12L, "champ inconnu «\u00A0resources\u00A0»"),
                judged(-1L, "ne peut pas être négatif"),
                judged(1_000_000_000_000_000L, "montant trop grand"),
                judged(BigInteger.TEN.pow(40), "montant trop grand"),
                judged("155600", "francs entiers"),
                judged(155_600.5, "francs entiers"),
                Arguments.of(
                        "retained_resources",
                        Map.of("answer", 100L, "justification", " "),
                        "retained_resources.justification",
                        "obligatoire"),
                Arguments.of(
                        "persons_counted",
                        Map.of("answer", 0L, "justification", "vu"),
                        "persons_counted.answer",
                        "entre 1 et 60"),
                of("centre_of_interests", "sud", "justification"),
                Arguments.of(
                        "centre_of_interests",
                        Map.of("answer", "sud", "justification", "vu", "why", "x"),
                        "centre_of_interests.why",
                        "champ inconnu"),
                of("members", "Maëlys", "une liste de personnes"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("memberRefusals")
    void what_cannot_be_a_member_is_refused_on_its_field(String field, Object value, String message) {
        List<FactProblem> problems = problems(Map.of("members", List.of(Map.of(field, value))));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("members[0]." + field);
            assertThat(problem.message()).contains(message);
        });
    }

    static Stream<Arguments> memberRefusals() {
        return Stream.of(
                Arguments.of("birth_date", "2026-11-25", "est après le"),
                Arguments.of("birth_date", "2025-02-29", "n’est pas une date"),
                Arguments.of("name", "x".repeat(300), "texte trop long"),
                Arguments.of("name", "Ati\u0000", "caractère de contrôle"),
                Arguments.of("name", "", "un texte est attendu"),
                Arguments.of("link", "cousin", "l’une de"),
                Arguments.of("age", 12L, "champ inconnu"));
    }

    @Test
    void the_same_member_twice_is_refused() {
        Map<String, Object> ati = Map.of("name", "Ati", "birth_date", "2015-01-01");
        Map<String, Object> again = Map.of("name", " ati ", "birth_date", "2015-01-01");
        assertThat(problems(Map.of("members", List.of(ati, again))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("personne n°\u00A01"));
    }

    @Test
    void twins_are_not_the_same_member() {
        Map<String, Object> ati = Map.of("name", "Ati", "birth_date", "2015-01-01");
        Map<String, Object> twin = Map.of("name", "Élie", "birth_date", "2015-01-01");
        assertThat(problems(Map.of("members", List.of(ati, twin)))).isEmpty();
    }

    @Test
    void a_name_may_hold_what_names_hold() {
        assertThat(problems(Map.of("members", List.of(Map.of("name", "Waëlé-d’Âpi 🌺 <b>")))))
                .isEmpty();
    }

    @Test
    void lines_must_add_up_to_the_retained_amount() {
        List<Map<String, Object>> lines = List.of(Map.of("label", "Salaire", "amount", 90L));
        Map<String, Object> retained = Map.of("answer", 100L, "justification", "vu", "lines", lines);
        assertThat(problems(Map.of("retained_resources", retained)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("les lignes font 90"));
    }

    @Test
    void every_problem_is_told_at_once() {
        assertThat(problems(Map.of("application_date", "hier", "other_cover", 1L, "x", 1L)))
                .hasSize(3);
    }

    @Test
    void a_null_is_only_not_known() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("application_date", null);
        assertThat(problems(facts)).isEmpty();
    }

    private static List<FactProblem> problems(Map<String, ?> facts) {
        return switch (SCHEME.read(facts, TODAY)) {
            case FactsReading.Read _ -> List.of();
            case FactsReading.Refused(List<FactProblem> problems) -> new ArrayList<>(problems);
        };
    }

    private static Arguments of(String field, Object value, String message) {
        return Arguments.of(field, value, field, message);
    }

    private static Arguments judged(Object amount, String message) {
        Map<String, Object> retained = Map.of("answer", amount, "justification", "vu");
        return Arguments.of("retained_resources", retained, "retained_resources.answer", message);
    }
}
