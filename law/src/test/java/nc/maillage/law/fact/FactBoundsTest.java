package nc.maillage.law.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on a bound is read, what lies one past it is refused on its field. */
class FactBoundsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Scheme SCHEME = Schemes.byKey("amg-sud").orElseThrow();

    @ParameterizedTest
    @CsvSource({"0, true", "999999999, true", "1000000000, false", "-1, false"})
    void francs(long amount, boolean read) {
        assertThat(problems(judged("retained_resources", amount, "vu")).isEmpty())
                .isEqualTo(read);
        assertThat(problems(judged(
                                "retained_resources",
                                BigInteger.valueOf(amount + 2).pow(99),
                                "vu"))
                        .isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "60, true", "0, false", "61, false"})
    void persons(int number, boolean read) {
        assertThat(problems(judged("persons_counted", number, "vu")).isEmpty()).isEqualTo(read);
    }

    @Test
    void an_answer_of_another_kind() {
        assertThat(problems(judged("persons_counted", "deux", "vu")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("nombre entier de personnes"));
        assertThat(problems(judged("centre_of_interests", 12L, "vu")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("sud, ailleurs, aucune"));
        assertThat(problems(Map.of("residence_province", true)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("sud, nord, iles, hors-nc"));
    }

    @ParameterizedTest
    @CsvSource({"4000, true", "4001, false"})
    void a_justification(int length, boolean read) {
        assertThat(problems(judged("centre_of_interests", "sud", "x".repeat(length)))
                        .isEmpty())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void a_name(int length, boolean read) {
        assertThat(problems(members(Map.of("name", "x".repeat(length)))).isEmpty())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void the_household(int members, boolean read) {
        assertThat(problems(Map.of(Facts.MEMBERS, Collections.nCopies(members, Map.of())))
                        .isEmpty())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1890-01-01, true", "1889-12-31, false", "2026-11-24, true", "2026-11-25, false"})
    void a_day(String day, boolean read) {
        assertThat(problems(Map.of("residence_since", day)).isEmpty()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux\nlignes", "retour\r\nchariot", "une\ttabulation"})
    void a_justification_may_have_lines(String text) {
        assertThat(problems(judged("centre_of_interests", "sud", text))).isEmpty();
    }

    @Test
    void what_surrounds_a_text_is_not_kept() {
        Map<String, Object> read =
                read(judged("centre_of_interests", "sud", "  vu \n")).toMap();
        assertThat(read.get("centre_of_interests")).isEqualTo(Map.of("answer", "sud", "justification", "vu"));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void a_line_of_resources_that_is_not_one(Object lines, String path) {
        assertThat(problems(
                        Map.of("retained_resources", Map.of("answer", 100L, "justification", "vu", "lines", lines))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("retained_resources." + path));
    }

    static List<Object[]> wrongLines() {
        return List.of(
                new Object[] {"Salaire", "lines"},
                new Object[] {List.of("Salaire"), "lines[0]"},
                new Object[] {List.of(Map.of("amount", 100L)), "lines[0].label"},
                new Object[] {List.of(Map.of("label", "Salaire")), "lines[0].amount"},
                new Object[] {List.of(Map.of("label", "Salaire", "amount", 100L, "source", " ")), "lines[0].source"},
                new Object[] {List.of(Map.of("label", "Salaire", "amount", 100L, "mois", 3L)), "lines[0].mois"},
                new Object[] {List.of(Map.of("label", "Salaire", "amount", 99L)), "lines"},
                new Object[] {
                    List.of(Map.of("label", "Salaire", "amount", 60L), Map.of("label", "Pension", "amount", 41L)),
                    "lines"
                });
    }

    @Test
    void lines_are_kept_in_their_order_and_only_where_an_amount_is_judged() {
        List<Map<String, Object>> lines = List.of(
                Map.of("label", "Salaire", "source", "bulletins", "amount", 60L),
                Map.of("label", "Pension", "amount", 40L));
        Map<String, Object> retained = Map.of("answer", 100L, "justification", "vu", "lines", lines);
        assertThat(read(Map.of("retained_resources", retained)).toMap()).containsEntry("retained_resources", retained);
        assertThat(problems(Map.of("persons_counted", Map.of("answer", 2L, "justification", "vu", "lines", lines))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("persons_counted.lines"));
    }

    @Test
    void one_identifier_is_one_person_whatever_the_name() {
        Map<String, Object> ati = Map.of("person", "p-1", "name", "Ati");
        Map<String, Object> renamed = Map.of("person", "p-1", "name", "Atita");
        Map<String, Object> namesake = Map.of("person", "p-2", "name", "Ati");
        assertThat(problems(members(ati, renamed)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("members[1]"));
        assertThat(problems(members(ati, namesake))).isEmpty();
    }

    @Test
    void a_member_is_a_map() {
        assertThat(problems(Map.of(Facts.MEMBERS, List.of("Ati"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("members[0]"));
        assertThat(problems(members(Map.of(Facts.MEMBERS, List.of()))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("members[0].members"));
    }

    @Test
    void a_long_unknown_name_is_cut_in_the_message() {
        assertThat(problems(Map.of("x".repeat(40), 1L)).getFirst().message())
                .contains("«\u00A0" + "x".repeat(40) + "\u00A0»");
        assertThat(problems(Map.of("x".repeat(41), 1L)).getFirst().message())
                .contains("«\u00A0" + "x".repeat(40) + "…\u00A0»");
    }

    private static Map<String, Object> judged(String fact, Object answer, String justification) {
        return new HashMap<>(Map.of(fact, Map.of("answer", answer, "justification", justification)));
    }

    @SafeVarargs
    private static Map<String, Object> members(Map<String, Object>... members) {
        return Map.of(Facts.MEMBERS, List.of(members));
    }

    private static Facts read(Map<String, ?> facts) {
        return ((FactsReading.Read) SCHEME.read(facts, TODAY)).facts();
    }

    private static List<FactProblem> problems(Map<String, ?> facts) {
        return switch (SCHEME.read(facts, TODAY)) {
            case FactsReading.Read _ -> List.of();
            case FactsReading.Refused(List<FactProblem> problems) -> problems;
        };
    }
}
