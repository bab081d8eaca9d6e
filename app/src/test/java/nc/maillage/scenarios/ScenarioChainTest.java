package nc.maillage.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
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
