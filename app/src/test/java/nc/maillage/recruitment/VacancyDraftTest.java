package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.organisation.Filing;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.recruitment.domain.VacancyState;
import nc.maillage.recruitment.domain.VacancyText;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.ApproveVacancy;
import nc.maillage.recruitment.usecase.DraftVacancy;
import nc.maillage.recruitment.usecase.EditVacancy;
import nc.maillage.recruitment.usecase.RecordNumber;
import nc.maillage.recruitment.usecase.RecordReturn;
import nc.maillage.recruitment.usecase.SubmitVacancy;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Du brouillon au numéro » : two persons, then the DRHFPNC. */
@ProgramTest
class VacancyDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 18);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyStore store;

    @Autowired
    DraftVacancy draft;

    @Autowired
    EditVacancy edit;

    @Autowired
    ApproveVacancy approve;

    @Autowired
    SubmitVacancy submit;

    @Autowired
    RecordReturn giveBack;

    @Autowired
    RecordNumber number;

    @Autowired
    WithdrawVacancy withdraw;

    private String here;
    private Session human;
    private Session director;

    @BeforeEach
    void a_directorate() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
        director = actors.director(here);
    }

    @Test
    void a_draft_takes_the_text_of_the_last_notice_of_its_post_and_the_names_of_today() {
        var post = vacancies.post(here);
        var id = as(human, () -> draft.run(post.id()).orFail());
        var text = vacancies.read(here, id).text();

        assertThat(text.text(VacancyField.TITLE)).isEqualTo("DIRECTEUR ADJOINT");
        assertThat(text.text(VacancyField.DIRECTION)).isEqualTo("Direction des solidarités et de la santé (DSSI)");
        assertThat(text.text(VacancyField.WORKPLACE)).isEqualTo("Koné");
        assertThat(text.text(VacancyField.JOB)).isEqualTo("Directeur adjoint");
        assertThat(text.lines(VacancyField.ACTIVITIES)).hasSize(2);
        assertThat(text.lines(VacancyField.ANSWER)).isNotEmpty();
        var copied = as(human, () -> draft.copy(post.id(), id).orFail());
        assertThat(vacancies.read(here, copied).text()).isEqualTo(text);
        var blank = as(human, () -> draft.blank(post.id()).orFail());
        assertThat(vacancies.read(here, blank).text().lines(VacancyField.ACTIVITIES))
                .isEmpty();
    }

    @Test
    void who_wrote_a_word_of_it_does_not_approve_it() {
        var id = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        assertThat(as(human, () -> approve.run(id, version(id))).messages().get("version"))
                .contains("Vous avez écrit ce texte");

        var colleague = actors.another(Role.HUMAN_RESOURCES, here);
        as(
                colleague,
                () -> edit.run(id, version(id), changed("Nouméa"), TODAY, DEADLINE)
                        .orFail());
        assertThat(as(colleague, () -> approve.run(id, version(id))).messages()).containsKey("version");
        as(director, () -> approve.run(id, version(id)).orFail());
        assertThat(vacancies.read(here, id).approvedBy())
                .isEqualTo(director.agent().id());
    }

    @Test
    void what_is_left_to_correct_stops_the_approval() {
        var id = vacancies.drafted(here, Vacancies.text().with(VacancyField.MISSIONS, ""), TODAY, DEADLINE);
        assertThat(as(director, () -> approve.run(id, version(id))).messages().get("version"))
                .contains("à corriger");
    }

    @Test
    void sent_back_or_returned_it_is_a_draft_again_and_its_approval_falls() {
        var id = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        as(
                director,
                () -> approve.sendBack(id, version(id), "Dites le secteur.").orFail());
        assertThat(vacancies.read(here, id).approvedBy()).isNull();

        as(director, () -> approve.run(id, version(id)).orFail());
        assertThat(as(human, () -> submit.run(id, version(id), TODAY.plusDays(1)))
                        .messages())
                .containsKey("sentOn");
        as(human, () -> submit.run(id, version(id), TODAY).orFail());
        as(
                human,
                () -> giveBack.run(id, version(id), "La durée ne va pas avec le corps.")
                        .orFail());
        var returned = vacancies.read(here, id);
        assertThat(returned.state()).isEqualTo(VacancyState.DRAFT);
        assertThat(returned.approvedBy()).isNull();
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        var id = vacancies.drafted(here, Vacancies.text(), TODAY, DEADLINE);
        var seen = vacancies.read(here, id).version();
        as(
                human,
                () -> edit.run(id, seen, changed("Poindimié"), TODAY, DEADLINE).orFail());
        var late = as(human, () -> edit.run(id, seen, changed("Koné"), TODAY, DEADLINE));

        assertThat(late.messages().get("version")).contains("depuis que vous l’avez ouverte");
        assertThat(vacancies.read(here, id).text().text(VacancyField.WORKPLACE)).isEqualTo("Poindimié");
    }

    @Test
    void a_number_is_one_of_the_drhfpnc_that_no_other_vacancy_bears() {
        var given = vacancies.freshNumber();
        vacancies.numbered(here, Vacancies.text(), TODAY, DEADLINE, given);
        var id = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        as(human, () -> submit.run(id, version(id), TODAY).orFail());

        assertThat(numbered(id, "demain").messages().get("number")).contains("3134-26-0543/SR");
        assertThat(numbered(id, "avis-26-0543").messages()).containsKey("number");
        assertThat(numbered(id, given.substring(5, 12)).messages().get("number"))
                .contains("déjà celui");
        assertThat(numbered(id, "3134-24-0043/SR").messages().get("number")).contains("pas de l’année 2026");
        assertThat(as(human, () -> number.run(id, version(id), "3134-24-0043/SR", true)))
                .isInstanceOf(Filing.Kept.class);
    }

    @Test
    void a_number_published_by_another_employer_is_refused() {
        var elsewhere = actors.freshCollectivity();
        var other = vacancies.published(elsewhere, TODAY, DEADLINE);
        var taken = vacancies.read(elsewhere, other).published().number();
        var id = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        as(human, () -> submit.run(id, version(id), TODAY).orFail());

        assertThat(numbered(id, taken).messages().get("number")).contains("Un autre employeur");
    }

    @Test
    void before_its_publication_a_vacancy_is_given_up_in_words() {
        var id = vacancies.approved(here, Vacancies.text(), TODAY, DEADLINE);
        as(human, () -> withdraw.abandon(id, version(id), "Le poste est gelé.").orFail());

        assertThat(vacancies.read(here, id).state()).isEqualTo(VacancyState.ABANDONED);
        assertThat(as(human, () -> edit.run(id, version(id), changed("Koné"), TODAY, DEADLINE))
                        .messages()
                        .get("version"))
                .contains("abandonnée");
    }

    private Filing<VacancyId> numbered(VacancyId id, String given) {
        return as(human, () -> number.run(id, version(id), given, false));
    }

    private static VacancyText changed(String place) {
        return Vacancies.text().with(VacancyField.WORKPLACE, place);
    }

    private long version(VacancyId id) {
        return store.find(id).orElseThrow().version();
    }

    private <T> T as(Session who, Supplier<T> work) {
        return actors.as(who, work);
    }
}
