package nc.maillage.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.Fraction;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Effect;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.store.MovedStore;
import nc.maillage.scenarios.store.MovedStore.Filter;
import nc.maillage.scenarios.store.ScenarioStore;
import nc.maillage.scenarios.usecase.AskScenario;
import nc.maillage.scenarios.usecase.AskScenario.Asked;
import nc.maillage.scenarios.usecase.AskScenario.Request;
import nc.maillage.scenarios.usecase.RunScenario;
import nc.maillage.scenarios.usecase.StopScenario;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class ScenarioChainTest {
    private static final LocalDate TEN_YEARS = LocalDate.of(2024, 9, 2);
    private static final Basis ON_DECISIONS = new Basis.OnDecisions(24);

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    AskScenario ask;

    @Autowired
    RunScenario run;

    @Autowired
    StopScenario stop;

    @Autowired
    ScenarioStore scenarios;

    @Autowired
    MovedStore moved;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String here;
    private Session head;

    @BeforeEach
    void oneIsGrantedAndOneIsRefused() {
        here = decided.ready(actors.freshCollectivity());
        head = actors.headOfOffice(here);
        decided.sign(here, Verdicts.aResident().earning(100_000));
        decided.sign(here, Verdicts.aResident().earning(400_000));
    }

    @Test
    void a_higher_ceiling_makes_one_win_and_touches_no_law() {
        var tried = tried(asked(Map.of("smag-mensuel", Fraction.of(900_000)), ON_DECISIONS, 50_000L));

        assertThat(tried.course().done()).isTrue();
        assertThat(tried.findings().all().cases()).isEqualTo(2);
        assertThat(tried.findings().all().wins()).isEqualTo(1);
        assertThat(tried.findings().all().loses()).isZero();
        assertThat(tried.cost().orElseThrow().difference()).isEqualTo(50_000);
        var lines = actors.as(head, () -> moved.list(tried.id(), new Filter(null, Effect.WINS, null, null), 10, 0));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo("Refuser");
            assertThat(line.after()).isEqualTo("Accorder, carte A");
        });
        assertThat(decided.following(Verdicts.aResident().earning(400_000), decided.someone(here))
                        .ruling())
                .as("the law in force")
                .hasToString("REFUSE");
    }

    @Test
    void of_several_decisions_on_one_person_the_last_is_tried() {
        var person = decided.someone(here);
        decided.sign(
                here,
                decided.propose(here, decided.following(Verdicts.aResident().earning(400_000), person)));
        decided.sign(
                here,
                decided.propose(here, decided.following(Verdicts.aResident().earning(100_000), person)));

        var tried = tried(asked(Map.of("smag-mensuel", Fraction.of(900_000)), ON_DECISIONS, null));

        assertThat(tried.findings().all().cases()).isEqualTo(3);
        assertThat(tried.findings().all().wins()).isEqualTo(1);
    }

    @Test
    void where_the_rules_give_no_amount_and_nothing_is_assumed_no_cost_is_told() {
        assertThat(tried(asked(Map.of("smag-mensuel", Fraction.of(900_000)), ON_DECISIONS, null))
                        .cost())
                .isEmpty();
    }

    @Test
    void a_scenario_that_empties_its_scheme_says_so_and_keeps_nothing() {
        var tried = tried(asked(Map.of("smag-mensuel", Fraction.of(0)), ON_DECISIONS, null));

        assertThat(tried.course().stopped()).contains("vide un dispositif");
        assertThat(actors.as(head, () -> moved.count(tried.id(), new Filter(null, null, null, null))))
                .isZero();
    }

    @Test
    void what_changes_nothing_or_is_too_large_is_refused_on_its_field() {
        assertThat(refused(Map.of(), ON_DECISIONS)).containsOnlyKeys("chiffres");
        var higher = Map.of("smag-mensuel", Fraction.of(900_000));
        assertThat(refused(higher, new Basis.OnInvented(0, 1))).containsOnlyKeys("foyers");
        assertThat(refused(higher, new Basis.OnInvented(1_000_000_000, 1))).containsOnlyKeys("foyers");
        assertThat(actors.as(head, scenarios::count)).isZero();
    }

    @Test
    void invented_households_are_tried_to_the_last_and_leave_no_line() {
        var tried = tried(asked(Map.of("smag-mensuel", Fraction.of(900_000)), new Basis.OnInvented(120_000, 1), null));

        assertThat(tried.findings().all().cases()).isEqualTo(120_000);
        assertThat(tried.findings().all().wins()).isPositive();
        assertThat(actors.as(head, () -> moved.count(tried.id(), new Filter(null, null, null, null))))
                .isZero();
    }

    @Test
    void the_rules_of_another_day_are_tried_as_a_version_of_the_scheme() {
        signAGrant("2024-01-10");
        signAGrant("2010-01-10");

        var tried = tried(accepted(
                new Request("Dix ans", List.of("bourses-sud"), Map.of(), TEN_YEARS, ON_DECISIONS, Map.of(), "")));

        assertThat(tried.findings().all().cases()).isEqualTo(2);
        assertThat(tried.findings().all().loses()).isEqualTo(1);
        var lines = actors.as(head, () -> moved.list(tried.id(), new Filter("bourses-sud", null, null, null), 10, 0));
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.after()).isEqualTo("Refuser"));
    }

    @Test
    void a_day_without_law_is_refused_on_its_field() {
        var request = new Request(
                "Avant", List.of("bourses-sud"), Map.of(), LocalDate.of(1999, 1, 1), ON_DECISIONS, Map.of(), "");
        var asked = actors.as(head, () -> ask.ask(request));
        assertThat(((Asked.Refused) asked).why()).containsOnlyKeys("jour");
    }

    @Test
    void several_schemes_are_tried_together_and_each_is_counted_and_paid_apart() {
        signAGrant("2010-01-10");
        var both = List.of("amg-sud", "bourses-sud");
        var higher = Map.of("smag-mensuel", Fraction.of(900_000));

        var half = tried(accepted(
                new Request("Deux", both, higher, null, ON_DECISIONS, Map.of("amg-sud", 50_000L), "Hypothèse")));
        assertThat(half.findings().of("amg-sud").cases()).isEqualTo(2);
        assertThat(half.findings().of("amg-sud").wins()).isEqualTo(1);
        assertThat(half.findings().of("bourses-sud").cases()).isEqualTo(1);
        assertThat(half.findings().of("bourses-sud").wins()).isZero();
        assertThat(half.cost("amg-sud").orElseThrow().difference()).isEqualTo(50_000);
        assertThat(half.cost()).as("the grants have no amount").isEmpty();

        var costs = Map.of("amg-sud", 50_000L, "bourses-sud", 30_000L);
        var whole = tried(accepted(new Request("Deux", both, higher, null, ON_DECISIONS, costs, "Hypothèse")));
        assertThat(whole.cost().orElseThrow().before()).isEqualTo(80_000);
        assertThat(whole.cost().orElseThrow().after()).isEqualTo(130_000);
    }

    @Test
    void a_stopped_scenario_keeps_nothing_and_an_ended_one_is_never_altered() {
        var id = asked(Map.of("smag-mensuel", Fraction.of(900_000)), ON_DECISIONS, null);
        assertThat(actors.as(head, () -> stop.stop(id))).isTrue();
        var stopped = tried(id);
        assertThat(stopped.course().stopped()).startsWith("Arrêté par ");
        assertThat(stopped.findings().all().cases()).isZero();
        assertThat(actors.as(head, () -> stop.stop(id))).isFalse();

        Integer altered = actors.as(
                head,
                () -> transaction.execute(status -> jdbc.sql("update scenarios.scenario set read = 7 where id = :id")
                        .param("id", id.value())
                        .update()));
        assertThat(altered).isZero();

        assertThatThrownBy(() -> actors.as(
                        head,
                        () -> transaction.execute(status -> jdbc.sql(
                                        "insert into scenarios.moved select :id, gen_random_uuid(), collectivity_id, '', '', 'WINS', 0, 0, '', '' from scenarios.scenario where id = :id")
                                .param("id", id.value())
                                .update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_officer_may_not_try_the_law() {
        var officer = actors.caseOfficer(here);
        var request = new Request("Un", List.of("amg-sud"), Map.of(), null, ON_DECISIONS, Map.of(), "");
        assertThatThrownBy(() -> actors.as(officer, () -> ask.ask(request))).isInstanceOf(AccessRefused.class);
    }

    /** A first request in the second degree of a family that has lived in the Sud since that day. */
    private void signAGrant(String since) {
        decided.ready(here, "bourses-sud");
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "application_date",
                "2026-10-05",
                "aid_asked",
                "bourse",
                "application_kind",
                "premiere",
                "school_degree",
                "second",
                "pupil_status",
                "externe",
                "residence_province",
                "sud",
                "residence_since",
                since,
                "resources",
                Map.of("answer", "oui", "justification", "Avis d’imposition lu."),
                "late_application",
                Map.of("answer", "oui", "justification", "Arrivée en cours d’année.")));
        var proposal = new NewProposal(
                UUID.randomUUID(),
                "BS-2026-" + since,
                decided.someone(here),
                List.of(decided.someone(here)),
                "bourses-sud",
                1,
                Verdicts.RECEIVED,
                Ruling.GRANT,
                facts,
                new Grant(null, List.of(), Verdicts.DAY, Verdicts.DAY.plusYears(1), "L’année scolaire."),
                "");
        decided.sign(here, decided.propose(here, proposal));
    }

    private ScenarioId accepted(Request request) {
        return ((Asked.Done) actors.as(head, () -> ask.ask(request))).id();
    }

    private ScenarioId asked(Map<String, Fraction> values, Basis basis, @Nullable Long cost) {
        var costs = cost == null ? Map.<String, Long>of() : Map.of("amg-sud", cost);
        return accepted(new Request("Plafond relevé", List.of("amg-sud"), values, null, basis, costs, "Hypothèse"));
    }

    private Map<String, String> refused(Map<String, Fraction> values, Basis basis) {
        return ((Asked.Refused) actors.as(
                        head, () -> ask.ask(new Request("Un", List.of("amg-sud"), values, null, basis, Map.of(), ""))))
                .why();
    }

    private Scenario tried(ScenarioId id) {
        return actors.as(head, () -> {
            run.run(id.value());
            return scenarios.find(id).orElseThrow();
        });
    }
}
