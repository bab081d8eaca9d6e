package nc.maillage.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.ImportNotice.Imported;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.recruitment.usecase.RunIntake;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class IntakeBrowserTest {
    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    ImportNotice importer;

    @Autowired
    JudgeProposal judge;

    @Autowired
    PostStore posts;

    @Autowired
    RunIntake run;

    private Session head;

    @BeforeEach
    void a_head_of_office() {
        head = actors.headOfOffice(actors.freshCollectivity());
    }

    @Test
    void a_directorate_sends_its_archive_and_types_the_page_that_has_no_text() throws IOException {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/organigramme/avis").isAccessible();
            visit.page().locator("#file").setInputFiles(new FilePayload[] {
                new FilePayload("archives 2025.zip", "application/zip", archive()),
                new FilePayload("lettre.txt", "text/plain", "Bonjour.".getBytes(StandardCharsets.UTF_8))
            });
            visit.press("Importer les avis");
            visit.sees("Import de plusieurs fichiers");
            finished(visit.page().url());
            visit.page().reload();
            visit.sees("terminé")
                    .sees("archive ouverte")
                    .sees("gardé, à saisir à la main")
                    .sees("n’est pas un avis de vacance")
                    .isAccessible()
                    .photograph("avis-envoi");
            visit.follow("scan.pdf");
            visit.sees("Avis sans texte : à saisir à la main").isAccessible();
            visit.follow("Saisir la fiche");
            visit.fill("Intitulé", "Médecin").fill("Direction (facultatif)", "Direction des soins (DS)");
            visit.isAccessible().sketch("avis-saisie");
            visit.press("Enregistrer la fiche");
            visit.sees("Ce qu’il propose")
                    .sees("saisi à la main")
                    .isAccessible()
                    .sketch("avis-saisi");
        }
    }

    @Test
    void a_click_on_a_line_goes_to_the_text_beside_the_record() {
        var id = imported("service");
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/organigramme/avis/" + id);
            visit.page().locator("#c-employer").locator("a[href^='#l']").click();
            assertThat(visit.page().url()).contains("#l");
            visit.isAccessible().photograph("avis-texte", ".split");
        }
    }

    @Test
    void a_post_is_closed_with_its_reason_after_a_question() {
        imported("direction");
        actors.as(head, () -> judge.acceptSure(null));
        var post = actors.as(head, () -> posts.all()).getFirst();
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/organigramme/postes/" + post.id()).follow("Fermer le poste");
            visit.isAccessible().fill("Dernier jour", "01/01/2020").fill("Pourquoi ?", "Poste supprimé.");
            visit.press("Fermer le poste");
            visit.sees("Ce poste n’est connu que depuis").forgetErrors();
            visit.fill("Dernier jour", "30/06/2026");
            visit.press("Fermer le poste");
            visit.sees("fermé depuis le").sees("Poste supprimé.").isAccessible().sketch("poste-ferme");
        }
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        var id = imported("direction");
        actors.as(head, () -> judge.acceptSure(null));
        var scan =
                ((Imported.Textless) actors.as(head, () -> importer.run("a.pdf", InventedNotices.scanned()))).notice();
        var post = "/organigramme/postes/"
                + actors.as(head, () -> posts.all()).getFirst().id();
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(
                    "/organigramme/avis",
                    "/organigramme/avis/" + id,
                    "/organigramme/avis/" + scan,
                    "/organigramme/avis/" + scan + "/saisie",
                    post + "/fermeture",
                    post + "/rattachement",
                    post + "/intitule")) {
                visit.open(path).isAccessible().scrollsOnlyDownwards().sketch("tel" + path.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    /** The job that the program begins by itself, to its end. */
    private void finished(String page) {
        var id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        actors.as(head, () -> {
            run.run(id);
            return id;
        });
    }

    private UUID imported(String name) {
        var taken = actors.as(head, () -> importer.run(name + ".txt", InventedNotices.read(name)));
        return ((Imported.Done) taken).notices().getFirst();
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("direction", "service", "ccas")) {
                zip.putNextEntry(new ZipEntry("avis/" + name + ".txt"));
                zip.write(InventedNotices.read(name));
            }
            zip.putNextEntry(new ZipEntry("avis/scan.pdf"));
            zip.write(InventedNotices.scanned());
        }
        return bytes.toByteArray();
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(head));
    }
}
