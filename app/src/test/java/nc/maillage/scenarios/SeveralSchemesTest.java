package nc.maillage.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.decisions.Decisions.Grant;
import nc.maillage.decisions.Decisions.NewProposal;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.Fraction;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.domain.Scenario;
import nc.maillage.scenarios.store.MovedStore;
import nc.maillage.scenarios.store.MovedStore.Filter;
import nc.maillage.scenarios.store.ScenarioStore;
import nc.maillage.scenarios.usecase.AskScenario;
import nc.maillage.scenarios.usecase.AskScenario.Asked;
import nc.maillage.scenarios.usecase.AskScenario.Request;
import nc.maillage.scenarios.usecase.RunScenario;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Decided;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class SeveralSchemesTest {
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
    ScenarioStore scenarios;

    @Autowired
    MovedStore moved;

    private String here;
    private Session head;

    @BeforeEach
    void cardsAndGrants() {
        here = decided.ready(decided.ready(actors.freshCollectivity()), "bourses-sud");
        head = actors.headOfOffice(here);
        decided.sign(here, Verdicts.aResident().earning(100_000));
        decided.sign(here, Verdicts.aResident().earning(400_000));
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

    /** A first request in the second degree of a family that has lived in the Sud since that day. */
    private void signAGrant(String since) {
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

    private Scenario tried(ScenarioId id) {
        return actors.as(head, () -> {
            run.run(id.value());
            return scenarios.find(id).orElseThrow();
        });
    }
}
