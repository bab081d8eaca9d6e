package nc.maillage.takeup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.applications.Counter;
import nc.maillage.takeup.usecase.AskSearch;
import nc.maillage.takeup.usecase.RunSearch;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class TakeUpBrowserTest {
    private static final String LIST = "/demandes/non-recours";

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Counter counter;

    @Autowired
    AskSearch ask;

    @Autowired
    RunSearch run;

    private Session officer;

    @BeforeEach
    void threeHouseholds() {
        var here = counter.opens();
        officer = actors.caseOfficer(here);
        for (int each = 0; each < 3; each++) {
            counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        }
    }

    @Test
    void an_officer_searches_reads_the_list_and_sets_somebody_aside_then_takes_her_back() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/demandes").follow("Non-recours");
            visit.sees("Aucune recherche").isAccessible();
            search();
            visit.open(LIST).sees("Népoura Lydie").isAccessible().photograph("non-recours");
            visit.page().getByText("Ne pas relancer").first().click();
            visit.sees("garde tous ses droits").isAccessible();
            visit.fill("Pourquoi", "A dit ne pas vouloir de carte.").press("Ne pas relancer");
            visit.sees("n’est plus dans la liste");
            visit.follow("1 mise de côté");
            visit.sees("A dit ne pas vouloir de carte.").isAccessible().sketch("non-recours-ecartes");
            visit.page().getByText("Reprendre").last().click();
            visit.sees("La personne revient dans la liste.");
            visit.open(LIST);
            visit.page().getByText("Nouvelle demande").last().click();
            visit.sees("Népoura Lydie");
            assertThat(visit.page().locator("[name=scheme]").first().inputValue())
                    .isEqualTo("amg-sud");
        }
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        search();
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(LIST, LIST + "?manque=0", LIST + "/ecartes")) {
                visit.open(path).isAccessible().scrollsOnlyDownwards();
            }
            visit.open(LIST).sketch("telephone-non-recours");
        }
    }

    @Test
    void small_numbers_are_hidden_and_the_export_holds_every_line() {
        search();
        var client = doors.signedIn(officer);

        assertThat(client.get(LIST).body()).contains("moins de 5");
        assertThat(client.get(LIST + "?format=csv").body().lines().filter(line -> line.contains("Népoura")))
                .hasSize(3);
        assertThat(client.get(LIST + "?manque=3").body()).doesNotContain("Népoura");
        assertThat(client.get(LIST + "?manque=4").body()).contains("Népoura");
        assertThat(client.get(LIST + "?commune=Ailleurs").body()).contains("Élargissez");
        assertThat(TakeUpViews.number(4)).isEqualTo("moins de 5");
        assertThat(TakeUpViews.number(5)).isEqualTo("5");
        assertThat(TakeUpViews.number(0)).isEqualTo("0");
    }

    private void search() {
        actors.as(officer, () -> {
            run.run(((AskSearch.Asked.Done) ask.ask(12)).run());
            return true;
        });
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(officer));
    }
}
