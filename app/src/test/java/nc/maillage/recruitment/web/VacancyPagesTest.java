package nc.maillage.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeReading;
import nc.maillage.notices.Notices;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class VacancyPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 18);

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    Vacancies vacancies;

    private String here;
    private Client human;

    @BeforeEach
    void a_collectivity() {
        here = actors.freshCollectivity();
        human = doors.signedIn(actors.humanResources(here));
    }

    @Test
    void two_tabs_show_what_a_colleague_kept_beside_what_was_typed() {
        var id = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        var seen = typed(id, "Koné");
        assertThat(human.post(address(id) + "/texte", typed(id, "Poindimié")).status())
                .isEqualTo(302);

        var late = human.post(address(id) + "/texte", seen);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("depuis que vous l’avez ouverte", "Enregistré", "Poindimié", "value=\"Koné\"");
        assertThat(vacancies.read(here, id).text().text(VacancyField.WORKPLACE)).isEqualTo("Poindimié");
    }

    @Test
    void another_vacancy_of_the_post_is_told_on_the_draft_and_on_its_sheet_and_refuses_nothing() {
        var one = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        assertThat(human.get(address(one) + "/texte").body()).doesNotContain("Une autre vacance de ce poste");

        var other = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        assertThat(vacancies.read(here, other).post())
                .isEqualTo(vacancies.read(here, one).post());
        for (var page : new String[] {address(one) + "/texte", address(one)}) {
            assertThat(human.get(page).body())
                    .as(page)
                    .contains(
                            "Une autre vacance de ce poste est en cours",
                            "href=\"" + address(other) + "\"",
                            "approuvée");
        }
        assertThat(human.get(address(other)).body()).contains("href=\"" + address(one) + "\"", "brouillon");
        assertThat(human.post(address(one) + "/texte", typed(one, "Koné")).status())
                .isEqualTo(302);

        human.post(
                address(one) + "/abandon",
                Map.of(
                        "version",
                        Long.toString(vacancies.read(here, one).version()),
                        "reason",
                        "Le poste n’est pas double."));
        assertThat(human.get(address(other)).body()).doesNotContain("Une autre vacance de ce poste");
    }

    @Test
    void a_wrong_date_is_told_on_its_field_and_nothing_typed_is_lost() {
        var id = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        var sent = typed(id, "Koné");
        sent.put("deadline", "01/02/2026");
        var answer = human.post(address(id) + "/texte", sent);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("La date limite précède la date de dépôt", "value=\"01/02/2026\"", "value=\"Koné\"");
    }

    @Test
    void the_approved_notice_is_downloaded_as_a_pdf_and_as_an_official_row_that_read_the_same() {
        var draft = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        assertThat(human.get(address(draft) + "/avis.pdf").status()).isEqualTo(404);

        var id = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        var row = human.get(address(id) + "/ligne.csv").body().getBytes(StandardCharsets.UTF_8);
        var read = ((NoticeReading.Read) Notices.read(row)).notices().getFirst();
        assertThat(read.day(NoticeField.DEADLINE)).isEqualTo(DEADLINE);
        assertThat(read.text(NoticeField.TITLE)).isEqualTo("Assistant de service social (Houaïlou)");
        var pdf = human.get(address(id) + "/avis.pdf").whole().headers();
        assertThat(pdf.firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("avis-a-numeroter.pdf"));
    }

    @Test
    void who_wrote_it_is_not_offered_its_approval_and_is_told_why_when_insisting() {
        var id = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        assertThat(human.get(address(id)).body())
                .doesNotContain("/approbation\"")
                .contains("Modifier le texte");

        var version = Map.of("version", Long.toString(vacancies.read(here, id).version()));
        var insisting = human.post(address(id) + "/approbation", version);
        assertThat(insisting.status()).isEqualTo(422);
        assertThat(insisting.body()).contains("Vous avez écrit ce texte");
    }

    @Test
    void hostile_words_are_shown_as_words() {
        var text = Vacancies.text().with(VacancyField.MISSIONS, "<script>alert(1)</script> et \"guillemets\" ;");
        var id = vacancies.drafted(here, text, TODAY, DEADLINE);

        assertThat(human.get(address(id) + "/apercu").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    private Map<String, String> typed(VacancyId id, String place) {
        var vacancy = vacancies.read(here, id);
        var sent = new HashMap<>(VacancyForm.written(vacancy));
        sent.put("workplace", place);
        return sent;
    }

    private static String address(VacancyId id) {
        return "/recrutement/" + id.value();
    }
}
