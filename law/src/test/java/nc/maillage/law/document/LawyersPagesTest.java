package nc.maillage.law.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.FrenchText;
import nc.maillage.law.example.BodiesOfLaw;
import nc.maillage.law.scheme.BodyOfLaw;
import nc.maillage.law.scheme.OpenQuestion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule cannot move without its page: the page is compared with what the rule says of itself. */
class LawyersPagesTest {
    private static final String GENERATED =
            "<!-- Page écrite par les tests à partir des dispositifs : ne pas la modifier à la main. -->\n";

    @TestFactory
    Stream<DynamicTest> each_condition_and_each_amount_has_its_page() {
        return ruled().flatMap(scheme -> RuleParts.of(scheme).entrySet().stream()
                .map(entry -> {
                    String page = "rules/" + scheme.key() + "/" + entry.getKey() + ".md";
                    return dynamicTest(
                            page,
                            () -> Approved.page(page, new RulePage(scheme).write(entry.getValue(), entry.getKey())));
                }));
    }

    @Test
    void the_pages_have_their_index() {
        Approved.page("rules/README.md", index());
    }

    @Test
    void the_open_questions_have_their_page() {
        Approved.page("rules/questions.md", questions());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_only_points_to_questions_that_exist() {
        return ruled().map(scheme -> dynamicTest(
                scheme.key(),
                () -> assertThat(scheme.openQuestions().stream().map(OpenQuestion::key))
                        .doesNotHaveDuplicates()
                        .containsAll(RuleParts.of(scheme).values().stream()
                                .flatMap(part -> part.clauses().stream())
                                .flatMap(clause -> clause.openQuestions().stream())
                                .toList())));
    }

    @Test
    void an_answer_is_shown_with_who_approved_it_and_when() {
        OpenQuestion answered = new OpenQuestion(
                "Q-07",
                "Quelle durée\u202F?",
                "La date de fin.",
                "Direction juridique",
                LocalDate.of(2026, 11, 2),
                "Douze mois.",
                "Jeanne Exemple",
                LocalDate.of(2026, 12, 1));
        assertThat(row(answered).replace(FrenchText.NBSP, ' '))
                .endsWith("| 2 novembre 2026 | Douze mois. Approuvée par Jeanne Exemple le 1er décembre 2026. |\n");
    }

    private static Stream<BodyOfLaw> ruled() {
        return BodiesOfLaw.all().filter(scheme -> !RuleParts.of(scheme).isEmpty());
    }

    private static String index() {
        return GENERATED + "# Les règles, telles que le programme les applique\n\n"
                + "Chaque page dit le texte, la règle, les chiffres et leurs sources, les faits lus, les phrases et les"
                + " exemples. Elle est écrite par les tests à partir de la règle elle-même\u00A0: la construction s’arrête"
                + " tant qu’une différence n’a pas été approuvée.\n\n"
                + ruled().map(LawyersPagesTest::index).collect(Collectors.joining())
                + "## Ce qu’aucun texte lu ne dit\n\n- [Questions ouvertes](questions.md)\n";
    }

    private static String index(BodyOfLaw scheme) {
        String pages = RuleParts.of(scheme).entrySet().stream()
                .map(entry -> "- [" + entry.getValue().title() + "](" + scheme.key() + "/" + entry.getKey() + ".md)\n")
                .collect(Collectors.joining());
        return "## " + scheme.title() + ", " + scheme.collectivity() + "\n\n" + pages + "\n";
    }

    private static String questions() {
        return GENERATED
                + "# Questions ouvertes\n\nCe qu’aucun texte lu ne dit. Tant qu’une question est ouverte, une personne"
                + " décide et justifie.\n"
                + BodiesOfLaw.all().map(LawyersPagesTest::questions).collect(Collectors.joining());
    }

    private static String questions(BodyOfLaw scheme) {
        return "\n## " + scheme.title() + ", " + scheme.collectivity()
                + "\n\n| Question | Effet | À qui | Posée le | Réponse |\n| --- | --- | --- | --- | --- |\n"
                + scheme.openQuestions().stream().map(LawyersPagesTest::row).collect(Collectors.joining());
    }

    private static String row(OpenQuestion question) {
        return "| **" + question.key() + "** " + question.question() + " | " + question.effect() + " | "
                + question.owner() + " | " + FrenchText.date(question.askedOn()) + " | "
                + answer(question) + " |\n";
    }

    private static String answer(OpenQuestion question) {
        LocalDate day = question.answeredOn();
        return day == null
                ? "ouverte"
                : question.answer() + " Approuvée par " + question.approver() + " le " + FrenchText.date(day) + ".";
    }
}
