package nc.maillage.candidacies.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nc.maillage.candidacies.RecruitmentWay;
import nc.maillage.candidacies.domain.Claims;
import nc.maillage.evidence.SampleFiles;
import nc.maillage.recruitment.PublishedVacancies;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Candidates;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.MailsWaiting;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate with a telephone, then human resources at their desk. */
@ProgramTest
class CandidateBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    PublishedVacancies published;

    @Autowired
    Candidates candidates;

    @Autowired
    MailsWaiting mails;

    @Autowired
    Doors doors;

    @Autowired
    Clock clock;

    private String here;
    private VacancyId vacancy;

    @BeforeEach
    void a_published_notice() {
        here = actors.freshCollectivity();
        var today = LocalDate.now(clock);
        vacancy = vacancies.published(here, today.minusDays(10), today.plusDays(11));
    }

    @Test
    void a_candidate_applies_from_a_telephone() {
        var address = published.of(vacancy).orElseThrow().address();
        var email = Candidates.freshAddress();
        try (var visit = Chrome.visit(doors.port(), 390, 844)) {
            visit.open("/avis/" + address + "/candidater").isAccessible().scrollsOnlyDownwards();
            visit.sketch("candidater").photograph("candidater");
            visit.press("Recevoir mon lien").sees("Écrivez votre prénom.");
            visit.forgetErrors();
            visit.fill("Prénom", "Wadrawa").fill("Nom", "Poani").fill("Adresse de courriel", email);
            visit.press("Recevoir mon lien").sees("Regardez vos courriels").isAccessible();

            visit.page().navigate(link(email));
            visit.sees("Pas encore envoyée").sees("Incomplète").isAccessible().scrollsOnlyDownwards();
            visit.sketch("candidature-commencee");
            visit.page().locator("input[name=way][value=titre]").check();
            for (var kind : new String[] {"CV", "LETTER", "DIPLOMAS", "INFORMATION_SHEET"}) {
                choose(visit, kind);
            }
            visit.press("Envoyer ce fichier : CV détaillé").sees("C’est enregistré.");
            visit.sees("Attestation sur l’honneur");
            visit.sketch("candidature-incomplete").photograph("candidature-incomplete");
            choose(visit, "NO_TERMINATION");
            visit.press("Envoyer ma candidature").sees("Votre candidature est envoyée");
            visit.sees("Tout ce qui est demandé est là.").isAccessible().scrollsOnlyDownwards();
            assertThat(narrowestGap(visit)).as("between two boxes").isFinite().isGreaterThanOrEqualTo(8);
            visit.sketch("candidature-envoyee").photograph("candidature-envoyee");

            var receipt = visit.page().waitForDownload(() -> visit.follow("Accusé de réception (PDF)"));
            assertThat(receipt.suggestedFilename()).isEqualTo("accuse.pdf");
            visit.follow("Retirer ma candidature").sees("Ne rien changer").isAccessible();
            visit.press("Retirer ma candidature").sees("Vous avez retiré cette candidature");
            visit.sketch("candidature-retiree");
        }
    }

    @Test
    void human_resources_read_follow_and_type_in_candidacies() {
        var now = clock.instant();
        candidates.sends(vacancy, RecruitmentWay.ON_TITLE, new Claims(true, false, null), now);
        candidates.sends(vacancy, RecruitmentWay.MOBILITY, Candidates.NOTHING_CLAIMED, now);
        var list = "/recrutement/%s/candidatures".formatted(vacancy.value());
        try (var visit = Chrome.onDesktop(doors.port())) {
            visit.signedIn(doors.sessionCookie(actors.humanResources(here)));
            visit.open(list + "/nouvelle").isAccessible().sketch("candidature-papier");
            visit.press("Enregistrer la candidature").sees("Dites comment elle est arrivée.");
            visit.forgetErrors();
            visit.page().getByLabel("Par la poste").check();
            visit.fill("Arrivée le", "23/11/2026").fill("Prénom", "Joseph").fill("Nom", "Papier");
            visit.page().locator("input[name=seen][value=CV]").check();
            visit.press("Enregistrer la candidature").sees("La candidature est enregistrée.");
            visit.isAccessible().sketch("candidature-fiche-papier");

            visit.follow("Rectifier la saisie").isAccessible();
            visit.sketch("candidature-rectifier").photograph("candidature-rectifier");
            var correction = URI.create(visit.page().url()).getPath();
            visit.fill("Arrivée le", "20/11/2026");
            visit.press("Enregistrer la rectification").sees("Dites pourquoi le jour change");
            visit.forgetErrors();
            visit.fill("Pourquoi cette rectification ?", "Le tampon du registre dit le 20.");
            visit.press("Enregistrer la rectification")
                    .sees("La saisie est rectifiée")
                    .isAccessible();
            visit.sketch("candidature-rectifiee");

            visit.open(list).sees("cet ordre n’est pas un classement").isAccessible();
            visit.sketch("candidatures").photograph("candidatures");
            visit.open(list + "?voie=mobilite");
            visit.page().locator("table.list tbody a").first().click();
            visit.fill("Transmis par la hiérarchie le (facultatif)", "20/11/2026")
                    .fill("Arrivé ici le (facultatif)", "24/11/2026");
            visit.press("Enregistrer le visa").sees("Visa arrivé").isAccessible();
            visit.sketch("candidature-fiche").photograph("candidature-fiche");
            visit.page().setViewportSize(360, 800);
            visit.scrollsOnlyDownwards();
            visit.open(list).scrollsOnlyDownwards();
            visit.open(list + "/nouvelle").scrollsOnlyDownwards();
            visit.open(correction).scrollsOnlyDownwards().sketch("tel-candidature-rectifier");
        }
    }

    /** Of the boxes that follow one another on the page, in points. */
    private static double narrowestGap(Visit visit) {
        var gap = visit.page().evaluate("""
                        () => Math.min(...[...document.querySelectorAll('.notice + .notice')].map(box =>
                            box.getBoundingClientRect().top - box.previousElementSibling.getBoundingClientRect().bottom))
                        """);
        return ((Number) gap).doubleValue();
    }

    private String link(String email) {
        var link = mails.to(actors.idOf(here), email).getLast().link();
        return "http://localhost:" + doors.port() + link.substring(link.indexOf("/candidature/"));
    }

    private static void choose(Visit visit, String kind) {
        visit.page()
                .locator("#piece-" + kind)
                .setInputFiles(
                        new FilePayload(kind.toLowerCase(Locale.ROOT) + ".pdf", "application/pdf", SampleFiles.pdf(1)));
    }
}
