package nc.maillage.candidacies.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.usecase.OnlineDesk;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate asks to be erased behind their link, human resources answer, and the reason is read behind the link. */
@ProgramTest
class OwnErasureBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Candidates candidates;

    @Autowired
    OnlineDesk desk;

    @Autowired
    Doors doors;

    @Autowired
    Clock clock;

    private String here;
    private String token;

    @BeforeEach
    void a_candidate() {
        here = actors.freshCollectivity();
        var today = LocalDate.now(clock);
        var vacancy = vacancies.published(here, today.minusDays(7), today.plusDays(14));
        token = candidates
                .sent(vacancy, RecruitmentWay.ON_TITLE, Candidates.NOTHING_CLAIMED, false, clock.instant())
                .token();
    }

    @Test
    void a_request_is_refused_with_its_reason_then_granted() {
        asks();
        try (var visit = humanResources()) {
            visit.open("/recrutement/conservation").sees("Anaïs Candidate").isAccessible();
            visit.press("Refuser").sees("le candidat lira cette phrase").forgetErrors();
            visit.page().getByLabel("Pourquoi refuser").fill("L’avis est encore ouvert.");
            visit.press("Refuser").sees("Le refus est enregistré.");
        }
        try (var visit = Chrome.visit(doors.port(), 390, 844)) {
            visit.open("/candidature/" + token + "/effacement")
                    .sees("L’avis est encore ouvert.")
                    .isAccessible()
                    .scrollsOnlyDownwards();
        }
        asks();
        try (var visit = humanResources()) {
            visit.open("/recrutement/conservation").sees("Anaïs Candidate");
            visit.page().locator("a.btn.stop").first().click();
            visit.page()
                    .locator("dialog[open] button.stop, dialog[open] button.main")
                    .first()
                    .click();
            visit.sees("La candidature est effacée.");
        }
        assertThat(desk.open(token)).isEmpty();
    }

    @Test
    void who_withdrew_is_erased_at_once_and_the_link_leads_nowhere() {
        var version = desk.open(token).orElseThrow().candidacy().version();
        assertThat(desk.withdraw(token, version, clock.instant())).isPresent();
        try (var visit = Chrome.visit(doors.port(), 390, 844)) {
            visit.open("/candidature/" + token).follow("Demander l’effacement");
            visit.press("Demander l’effacement")
                    .sees("est effacée")
                    .isAccessible()
                    .scrollsOnlyDownwards();
        }
        assertThat(desk.open(token)).isEmpty();
    }

    private void asks() {
        try (var visit = Chrome.visit(doors.port(), 390, 844)) {
            visit.open("/candidature/" + token).follow("Demander l’effacement");
            visit.sees("Effacer ma candidature").isAccessible().scrollsOnlyDownwards();
            visit.press("Demander l’effacement").sees("attend la réponse").isAccessible();
        }
    }

    private Visit humanResources() {
        return Chrome.onDesktop(doors.port()).signedIn(doors.sessionCookie(actors.humanResources(here)));
    }
}
