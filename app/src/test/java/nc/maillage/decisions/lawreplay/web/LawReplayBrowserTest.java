package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import nc.maillage.decisions.lawreplay.Replays;
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
class LawReplayBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    @Autowired
    Replays replays;

    private String here;

    @BeforeEach
    void aFigurePublishedAfterTheDecisions() {
        here = decided.ready(actors.freshCollectivity());
        for (int each = 0; each < 3; each++) {
            replays.signedOn("2026-11-10", here, Replays.oneWhomItMoves());
        }
        replays.signedOn("2026-11-12", here, Verdicts.aResident());
        replays.smagIsPublished(here);
    }

    @Test
    void the_head_of_office_follows_a_suggestion_and_opens_the_decisions_that_change() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/decisions/rejeux").isAccessible();
            visit.follow("Rejouer un changement de droit");
            visit.page().waitForURL("**/nouveau");
            visit.follow("15 novembre 2026");
            visit.page().waitForURL("**from=14**");
            visit.isAccessible().photograph("rejeu-nouveau");
            visit.press("Lancer le rejeu");
            visit.sees("Résultat changé").isAccessible().photograph("rejeu");
            visit.page().getByLabel("3, Refuser → Accorder").first().click();
            visit.page().waitForURL("**/decisions?**");
            visit.page().locator("details summary").last().click();
            visit.isAccessible().photograph("rejeu-decisions");
            visit.open("/decisions/rejeux").isAccessible().sketch("rejeux");
        }
    }

    @Test
    void on_a_telephone_nothing_sticks_out() {
        var id = replays.asked(here, Replays.EVE, Replays.PUBLISHED);
        replays.ran(here, id);
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(
                    "/decisions/rejeux",
                    "/decisions/rejeux/nouveau",
                    "/decisions/rejeux/" + id.value(),
                    "/decisions/rejeux/" + id.value() + "/decisions",
                    "/decisions/2026-00001")) {
                visit.open(path)
                        .isAccessible()
                        .scrollsOnlyDownwards()
                        .sketch("phone"
                                + path.replace('/', '-').replace(id.value().toString(), "id"));
            }
        }
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(actors.headOfOffice(here)));
    }
}
