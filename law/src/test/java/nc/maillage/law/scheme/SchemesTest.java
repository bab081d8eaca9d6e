package nc.maillage.law.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.law.AsOf;
import nc.maillage.law.example.BodiesOfLaw;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.yaml.BadYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);
    private static final String QUESTION = """
            - key: Q-01
              question: Une question
              effect: Un effet
              owner: Direction juridique
              asked_on: 2026-11-02
            """;
    private final Scheme card = Schemes.byKey("amg-sud").orElseThrow();
    private final ParameterSet figures = ParameterSet.shipped();

    @Test
    void every_declared_scheme_is_found_by_its_key() {
        assertThat(Schemes.all())
                .isNotEmpty()
                .allSatisfy(scheme -> assertThat(Schemes.byKey(scheme.key())).contains(scheme));
        assertThat(Schemes.byKey("amg-ailleurs")).isEmpty();
    }

    @Test
    void a_scheme_is_in_force_from_the_first_day_on_which_all_its_figures_are_known() {
        assertThat(card.inForce(figures, AsOf.on(FIRST_DAY))).isEqualTo(new InForce.Yes());
        assertThat(card.inForce(figures, AsOf.on(FIRST_DAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        InForce.No.class, no -> assertThat(no.message()).contains("1er\u00A0juillet 2022"));
    }

    @Test
    void a_scheme_cannot_be_judged_with_figures_that_nobody_knew_yet() {
        assertThat(card.inForce(figures, new AsOf(FIRST_DAY, FIRST_DAY.minusDays(1))))
                .isInstanceOfSatisfying(
                        InForce.No.class, no -> assertThat(no.message()).contains("pas encore connus"));
    }

    @Test
    void every_open_question_says_what_it_changes_and_who_must_answer() {
        assertThat(questions()).isNotEmpty().allSatisfy(question -> {
            assertThat(question.key()).matches("[A-Z]{1,2}-\\d\\d");
            assertThat(List.of(question.question(), question.effect(), question.owner()))
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void a_question_is_known_by_its_key_in_the_whole_law() {
        assertThat(questions()).extracting(OpenQuestion::key).doesNotHaveDuplicates();
    }

    private static List<OpenQuestion> questions() {
        return BodiesOfLaw.all().flatMap(body -> body.openQuestions().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer: Une réponse",
                "answer: Une réponse\n  approver: Une juriste",
                "answer: Une réponse\n  answered_on: 2026-11-20",
                "approver: Une juriste\n  answered_on: 2026-11-20"
            })
    void an_answer_its_approver_and_its_day_go_together(String given) {
        assertThatThrownBy(() -> OpenQuestions.read("essai.yaml", QUESTION + "  " + given + "\n"))
                .isInstanceOf(BadYaml.class)
                .hasMessageContaining("essai.yaml, ligne 1")
                .hasMessageContaining("qui l’approuve");
    }

    @Test
    void an_approved_answer_closes_the_question() {
        String answered = QUESTION + "  answer: Une réponse\n  approver: Une juriste\n  answered_on: 2026-11-20\n";
        assertThat(OpenQuestions.read("essai.yaml", answered)).singleElement().satisfies(question -> {
            assertThat(question.isAnswered()).isTrue();
            assertThat(question.approver()).isEqualTo("Une juriste");
            assertThat(question.answeredOn()).isEqualTo("2026-11-20");
        });
        assertThat(OpenQuestions.read("essai.yaml", QUESTION)).noneMatch(OpenQuestion::isAnswered);
    }

    @Test
    void a_question_is_asked_once() {
        assertThatThrownBy(() -> OpenQuestions.read("essai.yaml", QUESTION + QUESTION))
                .isInstanceOf(BadYaml.class)
                .hasMessageContaining("essai.yaml, ligne 6")
                .hasMessageContaining("«\u00A0Q-01\u00A0» donnée deux fois");
    }

    @Test
    void what_a_lawyer_reads_is_written_with_french_spaces() {
        assertThat(questions())
                .flatExtracting(OpenQuestion::question, OpenQuestion::effect)
                .map(Object::toString)
                .noneMatch(text -> text.matches(".*( [?;!»:]|« |\\d %|').*"));
    }

    @Test
    void a_fact_is_asked_for_in_french_with_all_its_answers() {
        assertThat(Schemes.all()).flatExtracting(Scheme::facts).allSatisfy(fact -> {
            assertThat(fact.question()).endsWith("\u202F?");
            assertThat(fact.label()).isNotBlank();
            assertThat(List.of(fact.key().split("_"))).allMatch(word -> word.matches("[a-z]+"));
        });
    }
}
