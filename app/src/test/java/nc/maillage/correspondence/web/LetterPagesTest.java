package nc.maillage.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.SampleLetters;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Decided;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class LetterPagesTest {
    @Autowired
    Letters letters;

    @Autowired
    Actors actors;

    @Autowired
    Decided decided;

    @Autowired
    Doors doors;

    @Autowired
    RestrictPerson restrict;

    @Autowired
    DeclareRecusal recuse;

    @Autowired
    List<BackgroundJobs.Handler> jobs;

    private final String room = "c" + UUID.randomUUID().toString().substring(0, 18);
    private @Nullable Session agent;

    private Session officer() {
        var known = agent == null ? actors.caseOfficer(room) : agent;
        agent = known;
        return known;
    }

    @Test
    void a_letter_is_sent_comes_back_and_is_received_in_the_end() {
        var number = drawn();
        try (var visit = visit(officer())) {
            visit.open("/courriers")
                    .sees(number)
                    .sees("À envoyer")
                    .isAccessible()
                    .photograph("courriers");
            visit.follow(number).sees("Scellé").isAccessible().photograph("courrier-a-envoyer");
            visit.page().locator("#sentMeans-2").check();
            visit.press("Enregistrer l’envoi").sees("Envoi enregistré");
            visit.page().locator("#reason-2").check();
            visit.press("Enregistrer le retour").sees("Revenu").sees("Vérifiez l’adresse");
            visit.page().locator("#means").check();
            visit.press("Enregistrer la réception").sees("Sans preuve, aucun délai de recours ne court");
            visit.forgetErrors();
            visit.isAccessible().photograph("courrier-erreur");
            visit.fill("Référence de la preuve", "récépissé 2026-118").press("Enregistrer la réception");
            visit.sees("Notifié")
                    .sees("se termine au plus tôt le dimanche 24 janvier 2027")
                    .sees("récépissé 2026-118");
            visit.isAccessible().photograph("courrier-notifie");
            visit.page().setViewportSize(390, 844);
            visit.scrollsOnlyDownwards().photograph("courrier-telephone");
            visit.open("/courriers").scrollsOnlyDownwards().photograph("courriers-telephone");
        }
    }

    @Test
    void a_date_in_the_future_is_refused_and_what_was_typed_stays() {
        var number = drawn();
        try (var visit = visit(officer())) {
            visit.open("/courriers/" + number);
            visit.page().locator("#means-2").check();
            visit.fill("Jour de réception", "25/11/2026").fill("Référence de la preuve", "RK 123");
            visit.press("Enregistrer la réception").sees("est dans le futur");
            assertThat(visit.page().getByLabel("Référence de la preuve").inputValue())
                    .isEqualTo("RK 123");
        }
    }

    @Test
    void a_text_is_written_by_one_and_approved_by_another() {
        var head = actors.headOfOffice(room);
        try (var visit = visit(head)) {
            visit.open("/administration/courriers").isAccessible().photograph("courriers-textes");
            visit.follow("Refus").isAccessible();
            visit.fill("Ce qui le ferme", "Merci {nom}.").press("Soumettre à approbation");
            visit.sees("n’est pas une variable connue");
            visit.fill("Ce qui le ferme", "Merci.").press("Soumettre à approbation");
            visit.sees("ne dit pas les voies et délais de recours");
            visit.fill("Ce qui ouvre le courrier", "Voici notre réponse au dossier {reference}.");
            visit.fill(
                    "Ce qui le ferme",
                    "# Recours\n\nVous avez **2 mois** pour saisir le tribunal administratif de Nouvelle-Calédonie.");
            visit.press("Soumettre à approbation").sees("une autre personne doit l’approuver");
            visit.forgetErrors();
            visit.open("/administration/courriers/refuse").isAccessible();
            visit.photograph("courrier-texte");
        }
        try (var visit = visit(actors.administrator(room))) {
            visit.open("/administration/courriers/refuse")
                    .press("Approuver ce texte")
                    .sees("Version 1, approuvée");
        }
        var number = drawn();
        assertThat(doors.signedIn(officer()).get("/courriers/" + number).body())
                .contains("Voici notre réponse au dossier AMG-2026-04417.");
    }

    @Test
    void the_letterhead_is_set_once_and_the_letters_that_follow_bear_it() {
        var head = actors.headOfOffice(room);
        var before = drawn();
        try (var visit = visit(head)) {
            visit.open("/administration/courriers/en-tete").isAccessible();
            visit.fill("Service qui répond aux personnes", "Bureau des essais");
            visit.fill("Lignes de l’en-tête", "1\n2\n3\n4\n5\n6\n7").press("Enregistrer l’en-tête");
            visit.sees("L’adresse tient en 6 lignes");
            visit.fill("Lignes de l’en-tête", "Direction des essais\n1 rue des Essais")
                    .press("Enregistrer l’en-tête");
            visit.sees("En-tête enregistré").sees("1 rue des Essais");
        }
        var client = doors.signedIn(officer());
        assertThat(client.get("/courriers/" + drawn()).body()).contains("1 rue des Essais");
        assertThat(client.get("/courriers/" + before).body()).doesNotContain("1 rue des Essais");
        var preview = doors.signedIn(head)
                .get("/administration/courriers/grant/apercu.pdf")
                .whole();
        assertThat(preview.headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void the_document_and_the_register_are_handed_out_with_care() {
        var number = drawn();
        var client = doors.signedIn(officer());
        var pdf = client.get("/courriers/" + number + "/pdf").whole().headers();
        assertThat(pdf.firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(pdf.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(client.get("/courriers/export.csv").body()).contains(number, "Jean-Noël Wamytan");
    }

    @Test
    void a_stranger_finds_no_letter_and_the_administrator_no_register() {
        var number = drawn();
        var stranger = doors.signedIn(actors.caseOfficer(actors.freshCollectivity()));
        assertThat(stranger.get("/courriers/" + number).status()).isEqualTo(404);
        assertThat(stranger.get("/courriers/" + number + "/pdf").status()).isEqualTo(404);
        var sending = Map.of("sentMeans", "POST_PLAIN", "sentOn", "24/11/2026");
        assertThat(stranger.post("/courriers/" + number + "/envoi", sending).status())
                .isEqualTo(404);
        assertThat(doors.signedIn(actors.of(Role.ADMINISTRATOR, room))
                        .get("/courriers")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_restricted_recipient_keeps_a_line_without_name_and_a_letter_that_does_not_exist() {
        var person = decided.someone(room);
        var number = drawn(person);
        actors.as(actors.headOfOffice(room), () -> restrict.set(person, 1, true, "Mesure de protection."));
        var client = doors.signedIn(officer());

        assertThat(client.get("/courriers").body())
                .contains(number, "Personne à accès restreint")
                .doesNotContain("Wamytan");
        assertThat(client.get("/courriers/export.csv").body()).contains(number).doesNotContain("Wamytan");
        assertThat(client.get("/courriers/" + number).status()).isEqualTo(404);
        assertThat(client.get("/courriers/" + number + "/pdf").status()).isEqualTo(404);
        assertThat(doors.signedIn(actors.headOfOffice(room))
                        .get("/courriers/" + number)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_agent_kept_away_from_a_person_reads_none_of_her_letters() {
        var person = decided.someone(room);
        var number = drawn(person);
        actors.as(officer(), () -> recuse.run(officer().agent().id(), person.value(), "Ma cousine.", null));
        var client = doors.signedIn(officer());

        assertThat(client.get("/courriers").body()).contains(number).doesNotContain("Wamytan");
        var refused = client.get("/courriers/" + number);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("peut le lever").doesNotContain("administrateur des comptes");
        assertThat(client.get("/courriers/" + number + "/pdf").status()).isEqualTo(403);
        assertThat(client.post("/courriers/" + number + "/envoi", Map.of("sentMeans", "POST_PLAIN"))
                        .status())
                .isEqualTo(403);
    }

    private String drawn() {
        return drawn(decided.someone(room));
    }

    private String drawn(PersonId person) {
        var id = actors.as(officer(), () -> {
            LetterId letter = letters.compose(SampleLetters.to(person.value(), SampleLetters.refusal()));
            drawing().run(letter.value());
            return letter;
        });
        return actors.as(officer(), () -> letters.find(id).orElseThrow().number());
    }

    private Visit visit(Session agent) {
        return Chrome.onDesktop(doors.port()).signedIn(doors.sessionCookie(agent));
    }

    private BackgroundJobs.Handler drawing() {
        return jobs.stream()
                .filter(each -> each.kind().equals("correspondence.render"))
                .findFirst()
                .orElseThrow();
    }
}
