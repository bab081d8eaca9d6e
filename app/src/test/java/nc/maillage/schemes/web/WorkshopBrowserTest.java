package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class WorkshopBrowserTest {
    private static final List<String> PAGES = List.of(
            "/dispositifs/atelier",
            "/dispositifs/bourses-sud/regle?jour=01/07/2025",
            "/dispositifs/bourses-sud/regle/5-residence?jour=01/07/2025",
            "/dispositifs/amg-sud/regle");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Decided decided;

    private String here;

    @BeforeEach
    void aPublishedCard() {
        here = decided.ready(actors.freshCollectivity());
    }

    @Test
    void from_the_list_of_schemes_to_the_law_of_a_day_and_to_its_rule() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/dispositifs").follow("L’atelier des règles");
            visit.sees("Dispositifs de votre collectivité").isAccessible().photograph("atelier");
            visit.fill("Le droit du", "31/07/2026").press("Voir");
            visit.page().waitForURL("**jour=31**");
            visit.sees("jusqu’au");
            visit.page().locator("#amg-sud").getByText("Lire la règle").click();
            visit.sees("Sommaire").isAccessible().sketch("regle");
            visit.open(PAGES.get(1)).isAccessible().photograph("regle-datee");
            visit.open(PAGES.get(2)).isAccessible().sketch("regle-partie");
        }
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : PAGES) {
                visit.open(path).isAccessible().scrollsOnlyDownwards();
                visit.sketch("telephone" + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(actors.caseOfficer(here)));
    }
}
