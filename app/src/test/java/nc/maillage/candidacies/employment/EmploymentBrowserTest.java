package nc.maillage.candidacies.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import nc.maillage.testing.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Human resources class two candidates, write the file of the notice, choose how long candidacies are kept. */
@ProgramTest
class EmploymentBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Judgments judgments;

    private Session human;
    private VacancyId vacancy;
    private CandidacyId citizen;
    private CandidacyId resident;

    @BeforeEach
    void two_candidates() {
        var here = actors.freshCollectivity();
        human = actors.humanResources(here);
        vacancy = vacancies.published(here, LocalDate.of(2026, 10, 16), LocalDate.of(2026, 11, 6));
        citizen = arrivals.to(here, vacancy, Said.citizen("Kaloi"));
        resident = arrivals.to(here, vacancy, Said.resident("Poadja", LocalDate.of(2018, 3, 1)));
    }

    @Test
    void a_proof_is_judged_with_its_reason_and_the_class_follows() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open(address(citizen))
                    .sees("Pas encore classé")
                    .sees("dit par le candidat")
                    .isAccessible();
            visit.page().getByText("Juger la preuve de la citoyenneté").first().click();
            visit.page().locator("#citizenship_proof").selectOption("prouvee");
            visit.press("Enregistrer : Juger la preuve de la citoyenneté");
            visit.sees("sans justification, rien n’est jugé").forgetErrors();
            visit.isAccessible();
            visit.page().locator("#citizenship_proof-why").fill("Inscrite sur la liste électorale spéciale.");
            visit.press("Enregistrer : Juger la preuve de la citoyenneté");
            visit.sees("La classe a été relue")
                    .sees("Prioritaire à diplômes et compétences égaux\u00A0: citoyen")
                    .sees("Inscrite sur la liste électorale spéciale.")
                    .isAccessible()
                    .sketch("classe")
                    .photograph("classe-candidat");
        }
    }

    @Test
    void the_list_of_candidacies_tells_the_class_of_each_and_keeps_its_order() {
        judgments
                .judge(human, vacancy, resident, Map.of("residence_proof", "refusee"))
                .orFail();
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/recrutement/" + vacancy.value() + "/candidatures")
                    .sees("une classe n’est pas un rang")
                    .sees("Sans priorité")
                    .sees("Pas encore classé")
                    .isAccessible();
            visit.follow("Classe de Camille Poadja").sees("Preuve refusée");
        }
    }

    @Test
    void the_file_of_a_notice_reads_on_a_telephone() {
        judgments
                .judge(human, vacancy, citizen, Map.of("citizenship_proof", "prouvee"))
                .orFail();
        judgments.residenceIsProved(human, vacancy, resident);
        judgments
                .establish(
                        human,
                        vacancy,
                        Map.of("published", "2026-11-23", "recruited", "2026-11-20", "recruited_class", "citoyen"))
                .orFail();
        try (var visit = signedIn(Chrome.visit(doors.port(), 390, 844))) {
            visit.open(address());
            visit.sees("Une classe n’est pas un rang")
                    .isAccessible()
                    .scrollsOnlyDownwards()
                    .sketch("emploi-local-telephone");
            visit.open(address(resident)).isAccessible().scrollsOnlyDownwards().sketch("classe-telephone");
        }
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open(address())
                    .sees("se termine au plus tôt")
                    .sees("Encore 60 jours au moins.")
                    .isAccessible()
                    .sketch("emploi-local")
                    .photograph("emploi-local");
        }
    }

    @Test
    void the_retention_is_chosen_and_said_to_be_the_houses_own() {
        try (var visit = signedIn(Chrome.visit(doors.port(), 390, 844))) {
            visit.open("/recrutement/conservation")
                    .sees("Aucune durée n’est choisie")
                    .isAccessible();
            visit.fill("Mois après l’issue de la vacance", "6").fill("Mois pour qui a accepté d’être gardé", "24");
            visit.press("Enregistrer la durée")
                    .sees("c’est un choix de votre collectivité")
                    .forgetErrors();
            visit.fill("Pourquoi cette durée", "Durée retenue par la directrice.");
            visit.press("Enregistrer la durée").sees("6 mois après l’issue de la vacance");
            visit.isAccessible().scrollsOnlyDownwards().sketch("conservation-telephone");
        }
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/recrutement/conservation")
                    .isAccessible()
                    .sketch("conservation")
                    .photograph("conservation");
        }
    }

    @Test
    void the_law_is_read_beside_the_schemes_and_is_called_no_aid() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/dispositifs").sees("Autres matières").isAccessible();
            visit.follow("Emploi local dans la fonction publique")
                    .sees("n’accorde aucune aide")
                    .isAccessible();
            visit.open("/dispositifs/emploi-local/regle").sees("Classe").isAccessible();
            visit.open("/dispositifs/emploi-local/questions/EL-01")
                    .sees("Quel arrêté fixe la durée")
                    .isAccessible();
            visit.open("/dispositifs/questions?page=3").sees("EL-15").isAccessible();
        }
    }

    @Test
    void the_file_for_the_commission_is_a_pdf_that_names_nobody() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s/dossier.pdf".formatted(doors.port(), address())))
                .header("Cookie", "maillage=" + doors.sessionCookie(human))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            try (var document = Loader.loadPDF(answer.body())) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("carence")
                        .doesNotContain("Kaloi", "Poadja", "Camille");
            }
        }
    }

    @Test
    void a_case_officer_and_a_stranger_find_nothing() {
        var stranger = actors.humanResources(actors.freshCollectivity());

        assertThat(doors.signedIn(stranger).get(address()).status()).isEqualTo(404);
        assertThat(doors.signedIn(stranger).get(address(citizen)).status()).isEqualTo(404);
        var officer = actors.caseOfficer(doors.slugOf(human));
        assertThat(doors.signedIn(officer).get(address(citizen)).status()).isEqualTo(403);
    }

    private String address() {
        return "/recrutement/" + vacancy.value() + "/emploi-local";
    }

    private static String address(CandidacyId id) {
        return "/candidatures/" + id.value() + "/classe";
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(human));
    }
}
