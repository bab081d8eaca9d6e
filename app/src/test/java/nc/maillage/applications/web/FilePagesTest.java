package nc.maillage.applications.web;

import static nc.maillage.applications.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.applications.Counter;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.usecase.AskForPiece;
import nc.maillage.entitlements.Cards;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class FilePagesTest {
    private static final int MOST_BYTES = 100_000;

    @Autowired
    Actors actors;

    @Autowired
    Counter counter;

    @Autowired
    AskForPiece askForPiece;

    @Autowired
    Cards cards;

    @Autowired
    Doors doors;

    private String here;
    private Session officer;
    private ApplicationFile file;

    @BeforeEach
    void aRequest() {
        here = counter.opens();
        officer = actors.caseOfficer(here);
        var family = counter.aMotherOfFour(here, LocalDate.of(2026, 3, 2));
        file = counter.registered(here, family, LocalDate.of(2026, 10, 5));
    }

    @Test
    void each_page_of_a_file_under_way_is_accessible_light_and_as_wide_as_a_telephone() {
        var waiting = done(actors.as(
                officer,
                () -> askForPiece.ask(
                        file.id(),
                        file.version(),
                        List.of(new AskForPiece.Wanted(
                                "residence", "Preuve d’habitation", "Le bail est illisible.")))));
        counter.instructed(officer, waiting, 155_600);
        try (var visit = signedIn(officer)) {
            for (var page : List.of("", "/pieces", "/faits", "/appreciation", "/proposition", "/retrait")) {
                looked(visit, "/demandes/" + file.number() + page, "demande" + page.replace('/', '-'));
            }
            looked(visit, "/travail", "travail");
            looked(visit, "/demandes", "demandes");
        }
    }

    @Test
    void the_question_to_judge_stands_open_in_its_place() {
        try (var visit = signedIn(officer)) {
            looked(visit, "/demandes/" + file.number() + "/appreciation", "appreciation-vide");
            assertThat(visit.page().locator(".ask form").count()).isPositive();
        }
    }

    @Test
    void an_empty_queue_says_what_to_do_next() {
        try (var visit = signedIn(actors.another(Role.CASE_OFFICER, here))) {
            looked(visit, "/travail", "travail-vide");
            visit.sees("Rien ne vous attend");
        }
    }

    @Test
    void who_reads_a_second_time_is_led_to_what_waits_for_it() {
        done(counter.proposes(officer, counter.instructed(officer, file, 155_600)));
        try (var visit = signedIn(actors.approver(here))) {
            looked(visit, "/travail", "travail-relecture");
            visit.sees("1 proposition attend une seconde lecture")
                    .follow("Voir les secondes lectures")
                    .sees("Népoura");
        }
    }

    @Test
    void a_request_is_registered_from_a_person_s_page() {
        try (var visit = signedIn(actors.reception(here))) {
            looked(visit, "/demandes/nouvelle?personne=0000001", "nouvelle");
            visit.press("Enregistrer la demande").sees("AMG-2026-00002").sees("Histoire de la demande");
        }
    }

    @Test
    void a_card_and_what_may_be_done_with_it() {
        var proposed = done(counter.proposes(officer, counter.instructed(officer, file, 155_600)));
        var decision = counter.signs(actors.approver(here), proposed);
        var card = actors.as(officer, () -> cards.ofDecision(decision.id())).getFirst();
        var head = actors.headOfOffice(here);
        try (var visit = signedIn(head)) {
            looked(visit, "/cartes", "cartes");
            looked(visit, "/cartes/" + card.number(), "carte");
            looked(visit, "/cartes/" + card.number() + "/perte", "carte-perte");
            looked(visit, "/cartes/" + card.number() + "/retrait", "carte-retrait");
            looked(visit, "/demandes/" + file.number(), "demande-decidee");
        }
        try (var visit = Chrome.onDesktop(doors.port())) {
            looked(visit, "/verifier?numero=" + card.number(), "verifier");
            looked(visit, "/public", "public");
            looked(visit, "/ai-je-droit", "ai-je-droit");
        }
    }

    private void looked(Visit visit, String path, String name) {
        visit.page().setViewportSize(1280, 900);
        visit.open(path).isAccessible();
        assertThat(visit.page().content().length()).as(path).isLessThan(MOST_BYTES);
        visit.sketch(name + "-1280");
        visit.page().setViewportSize(390, 844);
        visit.scrollsOnlyDownwards();
        visit.sketch(name + "-390");
    }

    private Visit signedIn(Session actor) {
        return Chrome.onDesktop(doors.port()).signedIn(doors.sessionCookie(actor));
    }
}
