package nc.maillage.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import nc.maillage.recruitment.InventedNotices;
import nc.maillage.recruitment.store.PostStore;
import nc.maillage.recruitment.usecase.ImportNotice;
import nc.maillage.recruitment.usecase.JudgeProposal;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Chrome;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class ChartBrowserTest {
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

    private String here;

    @BeforeEach
    void a_collectivity() {
        here = actors.freshCollectivity();
        actors.headOfOffice(here);
    }

    @Test
    void the_head_of_office_imports_a_notice_judges_it_and_reads_the_chart() {
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/organigramme").isAccessible();
            visit.follow("Avis importés");
            visit.page().locator("#file").setInputFiles(Path.of("../examples/avis/direction.txt"));
            visit.press("Importer les avis");
            visit.sees("Ce qu’il propose")
                    .sees("Ce qui a été lu")
                    .isAccessible()
                    .photograph("avis-importe");
            visit.page().getByText("propositions sûres").first().click();
            visit.page().locator("dialog[open] button.main").click();
            visit.sees("propositions acceptées");
            visit.page().getByLabel("Refuser : Unité, Bureaux de proximité").click();
            visit.page().getByLabel("Pourquoi ?").fill("Chaque bureau sera ouvert à part.");
            visit.press("Refuser la proposition");
            visit.sees("Chaque bureau sera ouvert à part.");
            visit.open("/organigramme?jour=01/09/2025");
            visit.sees("Pôle Solidarité")
                    .sees("près de 249 agents")
                    .sees("CORAIL")
                    .isAccessible()
                    .photograph("organigramme");
            visit.open("/organigramme?jour=28/02/2023");
            visit.sees("Direction des affaires sociales inventée");
        }
    }

    @Test
    void a_file_that_is_no_notice_is_told_on_the_field() {
        var answer = doors.signedIn(actors.headOfOffice(here)).postFile("/organigramme/avis", new byte[] {'M', 'Z', 0});

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("ni un texte, ni un PDF");
    }

    @Test
    void a_file_of_many_megabytes_is_told_too_large() {
        var answer = doors.signedIn(actors.headOfOffice(here)).postFile("/organigramme/avis", new byte[20_000_000]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Le fichier est trop gros");
    }

    @Test
    void the_drawing_has_a_title_a_description_and_every_unit() {
        imported();
        var answer = doors.signedIn(actors.headOfOffice(here)).get("/organigramme.svg?jour=2025-09-01");

        assertThat(answer.whole().headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(answer.body())
                .contains("<title id=\"t\">", "<desc id=\"d\">", "organigramme du 1er", "Pôle Solidarité")
                .contains("Service administratif et financier");
    }

    @Test
    void nothing_sticks_out_on_a_telephone() {
        imported();
        var post = actors.as(actors.headOfOffice(here), () -> posts.all()).getFirst();
        try (var visit = signedIn(Chrome.onPhone(doors.port()))) {
            for (var path : List.of(
                    "/organigramme?jour=01/09/2025",
                    "/organigramme/avis",
                    "/organigramme/propositions",
                    "/organigramme/postes/" + post.id())) {
                visit.open(path).isAccessible().scrollsOnlyDownwards().sketch("tel" + path.replaceAll("[^a-z]+", "-"));
            }
        }
        try (var visit = signedIn(Chrome.onDesktop(doors.port()))) {
            visit.open("/organigramme/postes/" + post.id());
            visit.page().getByLabel("Agent").selectOption(new SelectOption().setIndex(1));
            visit.page().getByLabel("Premier jour").fill("01/10/2025");
            visit.press("Enregistrer l’occupant");
            visit.sees("occupé")
                    .sees("Aucun occupant enregistré")
                    .isAccessible()
                    .photograph("poste");
        }
    }

    private void imported() {
        actors.as(actors.headOfOffice(here), () -> {
            importer.run("avis.txt", InventedNotices.read("direction"));
            return judge.acceptSure(null);
        });
    }

    private Visit signedIn(Visit visit) {
        return visit.signedIn(doors.sessionCookie(actors.headOfOffice(here)));
    }
}
