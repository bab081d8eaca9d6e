package nc.maillage.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
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
class DecisionBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    private String here;

    @BeforeEach
    void inACollectivityOfItsOwn() {
        here = decided.ready(actors.freshCollectivity());
    }

    @Test
    void the_approver_reads_the_reasons_and_signs_in_a_dialogue() {
        var id = decided.propose(here, aFamily());
        try (var visit = asApprover(Chrome.onDesktop(doors.port()))) {
            visit.open("/propositions").isAccessible().photograph("secondes-lectures");
            visit.open("/propositions/" + id.value()).isAccessible().photograph("seconde-lecture");
            visit.follow("Signer la décision");
            assertThat(visit.page().locator("dialog[open]").innerText()).contains("accorder la carte");
            visit.isAccessible();
            visit.page().locator("dialog[open] button.main").click();
            visit.page().waitForURL("**/decisions/2026-00001");
            visit.sees("est signée").isAccessible().photograph("decision");
            visit.open("/decisions/2026-00001/recalcul").isAccessible().photograph("recalcul");
            visit.open("/decisions").isAccessible().photograph("registre");
            visit.open("/courriers/C-2026-00001");
            visit.sketch("courrier");
        }
    }

    @Test
    void everything_works_without_script_too() {
        var id = decided.propose(here, Verdicts.aResident().earning(150_000));
        try (var visit = asApprover(Chrome.withoutScript(doors.port()))) {
            visit.open("/propositions/" + id.value()).follow("Signer la décision");
            visit.page().waitForURL("**/signer");
            visit.page().locator("input[name=confirme]").check();
            visit.page().locator("button.main").click();
            visit.page().waitForURL("**/decisions/2026-00001");
            visit.sees("Refus");
        }
    }

    @Test
    void on_a_telephone_nothing_sticks_out() {
        var id = decided.propose(here, aFamily());
        var decision = decided.sign(here, aFamily());
        try (var visit = asApprover(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(
                    "/propositions",
                    "/propositions/" + id.value(),
                    "/decisions/" + decision.number(),
                    "/decisions/" + decision.number() + "/recalcul",
                    "/decisions",
                    "/dispositifs/amg-sud",
                    "/dispositifs/amg-sud/versions/1",
                    "/dispositifs/amg-sud/parametres/smag-mensuel",
                    "/dispositifs/amg-sud/questions/Q-07")) {
                visit.open(path)
                        .scrollsOnlyDownwards()
                        .sketch("phone"
                                + path.replace('/', '-').replace(id.value().toString(), "id"));
            }
        }
    }

    @Test
    void the_pages_of_a_scheme_are_accessible() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()), actors.administrator(here))) {
            for (var path : List.of(
                    "/dispositifs",
                    "/dispositifs/amg-sud",
                    "/dispositifs/amg-sud/versions/1",
                    "/dispositifs/amg-sud/versions/nouvelle",
                    "/dispositifs/amg-sud/parametres/smag-mensuel",
                    "/dispositifs/questions",
                    "/dispositifs/amg-sud/questions/Q-07")) {
                visit.open(path).isAccessible();
                visit.sketch("desk" + path.replace('/', '-'));
            }
        }
    }

    private Verdicts aFamily() {
        return Verdicts.aResident()
                .with("other_cover", true)
                .counted(4)
                .earning(155_600)
                .child(decided.someone(here).value(), "Maëlys", LocalDate.of(2014, 5, 2))
                .child(decided.someone(here).value(), "Élie", LocalDate.of(2018, 2, 11))
                .child(decided.someone(here).value(), "Steeve", LocalDate.of(2007, 5, 2));
    }

    private Visit asApprover(Visit visit) {
        return signedIn(visit, actors.approver(here));
    }

    private Visit signedIn(Visit visit, Session actor) {
        return visit.signedIn(doors.sessionCookie(actor));
    }
}
