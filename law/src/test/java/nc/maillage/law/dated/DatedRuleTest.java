package nc.maillage.law.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.LegalReference;
import nc.maillage.law.Period;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.JudgedQuestion;
import nc.maillage.law.assessment.MissingFact;
import nc.maillage.law.assessment.VerdictNode;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Assessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law a day has, as known on another, and what a ruling leaves of it. */
class DatedRuleTest {
    private final DatedRule rule = Litigation.rule();

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2026-01-01, ",
        "2020-01-01, 2019-12-31, ",
        "2020-01-01, 2020-01-01, essai.1",
        "2024-07-14, 2026-01-01, essai.1",
        "2024-07-15, 2024-07-31, essai.1",
        "2024-07-15, 2024-08-01, essai.2",
        "2030-01-01, 2024-07-31, essai.1"
    })
    void a_day_has_the_last_version_that_applies_among_those_known(LocalDate day, LocalDate known, String version) {
        assertThat(rule.versionAt(new AsOf(day, known)).map(RuleVersion::name).orElse(null))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07-14, 2026-01-01, again, REFUSE",
        "2024-09-01, 2025-04-16, again, REFUSE",
        "2024-09-01, 2025-04-17, again, GRANT",
        "2024-09-01, 2025-04-17, first, REFUSE",
        "2025-06-09, 2026-01-01, first, REFUSE",
        "2025-06-10, 2025-06-09, first, REFUSE",
        "2025-06-10, 2025-06-10, first, FOR_A_PERSON",
        "2025-06-10, 2025-06-10, again, GRANT"
    })
    void a_ruling_is_heard_on_its_days_for_its_cases_once_known(
            LocalDate day, LocalDate known, String kind, String proposal) {
        assertThat(assess(someone(kind), new AsOf(day, known)).proposal()).hasToString(proposal);
    }

    @Test
    void who_fulfils_the_clause_owes_nothing_to_the_ruling() {
        Assessment assessed = assess(someone("first").with(Litigation.LONG, true), AsOf.on(LocalDate.of(2025, 7, 1)));
        assertThat(assessed.conditions()).extracting(VerdictNode::key).containsExactly("duree", "ressources");
        assertThat(assessed.references()).extracting(LegalReference::text).containsExactly("Second texte");
    }

    @Test
    void the_trace_names_the_ruling_and_its_source_where_it_mattered() {
        Assessment assessed = assess(someone("again"), AsOf.on(LocalDate.of(2025, 5, 1)));
        assertThat(assessed.conditions().getFirst()).satisfies(node -> {
            assertThat(node.key()).isEqualTo("jugement");
            assertThat(node.label()).isEqualTo("Durée");
            assertThat(node.reason()).isEqualTo("Écartée.");
            assertThat(node.toThePerson()).isEqualTo("Écartée pour vous.");
            assertThat(node.reference().text()).isEqualTo("Tribunal administratif");
            assertThat(node.children()).isEmpty();
        });
        assertThat(assessed.references()).extracting(LegalReference::text).contains("Tribunal administratif");
    }

    @Test
    void a_clause_that_a_court_set_aside_asks_for_none_of_its_facts() {
        Facts.Builder known =
                Facts.of(Litigation.SHEET).with(Litigation.KIND, "again").with(Litigation.POOR, true);
        assertThat(assess(known, AsOf.on(LocalDate.of(2025, 5, 1))).missing()).isEmpty();
    }

    @Test
    void where_a_ruling_could_change_the_outcome_its_cases_are_asked_for() {
        Facts.Builder known =
                Facts.of(Litigation.SHEET).with(Litigation.LONG, false).with(Litigation.POOR, true);
        Assessment assessed = assess(known, AsOf.on(LocalDate.of(2025, 5, 1)));
        assertThat(assessed.proposal()).hasToString("FOR_A_PERSON");
        assertThat(assessed.missing()).extracting(MissingFact::key).containsExactly("kind");
    }

    @Test
    void where_two_rulings_meet_a_person_judges_only_what_none_has_settled() {
        Facts.Builder known =
                Facts.of(Litigation.SHEET).with(Litigation.LONG, false).with(Litigation.POOR, true);
        Assessment assessed = assess(known, AsOf.on(LocalDate.of(2025, 7, 1)));
        assertThat(assessed.missing()).extracting(MissingFact::key).containsExactly("kind");
        assertThat(assessed.toJudge()).isEmpty();
    }

    @Test
    void a_clause_that_is_no_ground_for_refusal_goes_to_a_person_with_the_clause_below_it() {
        Assessment assessed = assess(someone("first"), AsOf.on(LocalDate.of(2025, 7, 1)));
        assertThat(assessed.toJudge()).extracting(JudgedQuestion::factKey).containsExactly("held");
        assertThat(assessed.openQuestions()).contains("Q-01");
        assertThat(assessed.conditions().getFirst().reason()).isEqualTo("Suspendue. Tenir pour remplie\u202F?");
        assertThat(assessed.conditions().getFirst().children())
                .extracting(VerdictNode::key)
                .containsExactly("duree");
    }

    @ParameterizedTest
    @CsvSource({"oui, GRANT", "non, FOR_A_PERSON"})
    void a_person_may_hold_it_fulfilled_and_cannot_make_it_a_refusal(String answer, String proposal) {
        Facts.Builder judged = someone("first").with(Litigation.HELD, Judgment.of(answer, "Vu l’ordonnance."));
        assertThat(assess(judged, AsOf.on(LocalDate.of(2025, 7, 1))).proposal()).hasToString(proposal);
    }

    @Test
    void another_ground_still_refuses() {
        assertThat(assess(someone("first").with(Litigation.POOR, false), AsOf.on(LocalDate.of(2025, 7, 1)))
                        .proposal())
                .hasToString("REFUSE");
    }

    @Test
    void the_digest_moves_with_each_date_of_a_version_and_of_a_ruling() {
        RuleVersion version = rule.versions().getLast();
        CourtRuling ruling = rule.rulings().getFirst();
        Period later = Period.since(version.applies().from().plusDays(1));
        List<DatedRule> moved = List.of(
                with(version.dated(later, version.knownFrom())),
                with(version.dated(version.applies(), version.knownFrom().plusDays(1))),
                with(ruling.dated(later, ruling.knownFrom())),
                with(ruling.dated(ruling.applies(), ruling.knownFrom().plusDays(1))),
                new DatedRule(rule.versions(), List.of(ruling)));
        assertThat(Stream.concat(Stream.of(rule), moved.stream()).map(DatedRule::digest))
                .doesNotHaveDuplicates();
        assertThat(Litigation.rule().digest()).isEqualTo(rule.digest());
    }

    @Test
    void a_rule_that_ends_has_none_after_its_last_day() {
        RuleVersion last = rule.versions().getLast();
        DatedRule ended =
                with(last.dated(Period.between(last.applies().from(), LocalDate.of(2026, 1, 31)), last.knownFrom()));
        assertThat(ended.versionAt(AsOf.on(LocalDate.of(2026, 1, 31)))).isPresent();
        assertThat(ended.versionAt(AsOf.on(LocalDate.of(2026, 2, 1)))).isEmpty();
    }

    private DatedRule with(RuleVersion last) {
        return new DatedRule(List.of(rule.versions().getFirst(), last), rule.rulings());
    }

    private DatedRule with(CourtRuling first) {
        return new DatedRule(rule.versions(), List.of(first, rule.rulings().getLast()));
    }

    private static Facts.Builder someone(String kind) {
        return Facts.of(Litigation.SHEET)
                .with(Litigation.KIND, kind)
                .with(Litigation.LONG, false)
                .with(Litigation.POOR, true);
    }

    private Assessment assess(Facts.Builder facts, AsOf asOf) {
        return new Assessor(
                        "essai",
                        "Essai",
                        rule.namesAt(asOf).getFirst(),
                        "l’essai",
                        rule.at(asOf).orElseThrow(),
                        List.of(),
                        Map.of())
                .assess(facts.build(), ParameterSet.shipped(), asOf);
    }
}
