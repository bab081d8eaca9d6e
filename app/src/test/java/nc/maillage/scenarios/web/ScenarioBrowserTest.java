package nc.maillage.scenarios.web;

import java.util.List;
import java.util.Map;
import nc.maillage.law.Fraction;
import nc.maillage.scenarios.domain.Basis;
import nc.maillage.scenarios.usecase.AskScenario;
import nc.maillage.scenarios.usecase.AskScenario.Asked;
import nc.maillage.scenarios.usecase.AskScenario.Request;
import nc.maillage.scenarios.usecase.RunScenario;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Verdicts;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ScenarioBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    AskScenario ask;

    @Autowired
    RunScenario run;

    private String here;

    @BeforeEach
    void severalDecisions() {
        here = decided.ready(actors.freshCollectivity());
        for (int each = 0; each < 3; each++) {
            decided.sign(here, Verdicts.aResident().earning(100_000 + 60_000L * each));
        }
    }

    @Test
    void the_head_of_office_changes_a_figure_and_opens_who_wins() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/dispositifs/scenarios").isAccessible();
            visit.follow("Essayer un changement");
            visit.page().locator("#pour-amg-sud").check();
            visit.press("Voir les chiffres");
            visit.sees("Ce qui change").isAccessible().photograph("scenario-nouveau");
            visit.page().locator("#smag-mensuel").fill("200 000");
            visit.page().getByLabel("Titre du scénario").fill("SMAG à 200 000 F");
            visit.press("Essayer ce scénario");
            visit.sees("Ce que les règles répondent").isAccessible().photograph("scenario");
            visit.page().locator(".counts a").first().click();
            visit.page().waitForURL("**/cas?**");
            visit.isAccessible().photograph("scenario-cas");
        }
    }

    @Test
    void what_is_typed_is_kept_where_a_figure_is_wrong() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/dispositifs/scenarios/nouveau?pour-amg-sud=oui");
            visit.page().locator("#smag-mensuel").fill("beaucoup");
            visit.page().getByLabel("Titre du scénario").fill("Essai");
            visit.press("Essayer ce scénario");
            visit.sees("Écrivez un nombre entier");
            visit.sees("Ce qui change");
        }
    }

    @Test
    void two_scenarios_stand_side_by_side_and_nothing_sticks_out_on_a_telephone() {
        var one = tried(200_000);
        var other = tried(130_000);
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(
                    "/dispositifs/scenarios",
                    "/dispositifs/scenarios/nouveau?pour-amg-sud=oui",
                    "/dispositifs/scenarios/" + one,
                    "/dispositifs/scenarios/" + one + "/cas",
                    "/dispositifs/scenarios/comparaison?un=" + one + "&autre=" + other)) {
                visit.open(path).isAccessible().scrollsOnlyDownwards();
            }
        }
    }

    private String tried(long smag) {
        return actors.as(actors.headOfOffice(here), () -> {
            var asked = ask.ask(new Request(
                    "SMAG à " + smag,
                    List.of("amg-sud"),
                    Map.of("smag-mensuel", Fraction.of(smag)),
                    null,
                    new Basis.OnDecisions(24),
                    Map.of(),
                    ""));
            var id = ((Asked.Done) asked).id();
            run.run(id.value());
            return id.value().toString();
        });
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(actors.headOfOffice(here)));
    }
}
