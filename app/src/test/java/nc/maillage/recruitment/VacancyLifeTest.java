package nc.maillage.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.NoticeStatus;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.WorkingClock;
import nc.maillage.recruitment.domain.VacancyStage;
import nc.maillage.recruitment.domain.VacancyStep;
import nc.maillage.recruitment.store.VacancyStepStore;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.ExtendVacancy;
import nc.maillage.recruitment.usecase.PublishVacancy;
import nc.maillage.recruitment.usecase.RecordOutcome;
import nc.maillage.recruitment.usecase.WithdrawVacancy;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** « De la publication à l’issue » : what anyone reads of it is versioned, and closes by itself. */
@ProgramTest
@RecordApplicationEvents
class VacancyLifeTest {
    private static final LocalDate DEPOSIT = LocalDate.of(2026, 11, 6);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyStore store;

    @Autowired
    VacancyStepStore steps;

    @Autowired
    PublishedVacancies published;

    @Autowired
    PublishVacancy publish;

    @Autowired
    ExtendVacancy extend;

    @Autowired
    WithdrawVacancy withdraw;

    @Autowired
    RecordOutcome outcome;

    @Autowired
    WorkingClock clock;

    @Autowired
    ApplicationEvents told;

    private String here;
    private Session human;

    @BeforeEach
    void a_directorate() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
    }

    @Test
    void from_the_draft_to_a_filled_post_each_step_has_its_author() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        assertThat(published.of(id)).hasValueSatisfying(notice -> {
            assertThat(notice.status()).isEqualTo(PublicationStatus.PUBLISHED);
            assertThat(notice.address()).startsWith("26-");
            assertThat(notice.notice().items(NoticeField.CORPS)).containsExactly("assistant socio-éducatif");
            assertThat(notice.notice().day(NoticeField.DEADLINE)).isEqualTo(DEADLINE);
        });

        vacancies.on(
                LocalDate.of(2026, 12, 18),
                () -> as(() -> outcome.run(id, version(id), true, LocalDate.of(2026, 12, 17))
                        .orFail()));
        assertThat(published.of(id)).hasValueSatisfying(notice -> {
            assertThat(notice.status()).isEqualTo(PublicationStatus.FILLED);
            assertThat(notice.outcomeOn()).isEqualTo(LocalDate.of(2026, 12, 17));
            assertThat(notice.version()).isEqualTo(2);
        });
        assertThat(as(() -> steps.of(id)))
                .extracting(VacancyStep::kind)
                .containsExactly(
                        VacancyStep.Kind.DRAFTED,
                        VacancyStep.Kind.EDITED,
                        VacancyStep.Kind.APPROVED,
                        VacancyStep.Kind.SUBMITTED,
                        VacancyStep.Kind.NUMBERED,
                        VacancyStep.Kind.PUBLISHED,
                        VacancyStep.Kind.FILLED);
    }

    @Test
    void it_closes_by_itself_at_the_end_of_the_day_in_noumea_to_the_second() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        var notice = published.of(id).orElseThrow();
        var lastSecond = Instant.parse("2026-11-27T12:59:59Z");

        assertThat(notice.closesAt()).isEqualTo(lastSecond.plusSeconds(1));
        assertThat(notice.openAt(lastSecond)).isTrue();
        assertThat(notice.openAt(lastSecond.plusSeconds(1))).isFalse();
        assertThat(vacancies.read(here, id).stageAt(lastSecond)).isEqualTo(VacancyStage.OPEN);
        assertThat(vacancies.read(here, id).stageAt(lastSecond.plusSeconds(1))).isEqualTo(VacancyStage.CLOSED);
    }

    @Test
    void its_outcome_waits_for_its_closing() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        var lastSecond = Instant.parse("2026-11-27T12:59:59Z");

        var early = clock.at(lastSecond, () -> as(() -> outcome.run(id, version(id), false, DEADLINE)));
        assertThat(early.messages().get("version")).contains("encore ouvert");
        var sameNight = clock.at(
                lastSecond.plusSeconds(1), () -> as(() -> outcome.run(id, version(id), false, DEADLINE.plusDays(1))));
        assertThat(sameNight).isInstanceOf(Filing.Kept.class);
        assertThat(notice(id).status()).isEqualTo(NoticeStatus.UNSUCCESSFUL);
    }

    @Test
    void an_extension_is_a_version_that_prints_the_deadline_before() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        var sooner = as(() -> extend.run(id, version(id), DEADLINE));
        assertThat(sooner.messages()).containsKey("deadline");
        var mistyped = as(() -> extend.run(id, version(id), DEADLINE.plusYears(10)));
        assertThat(mistyped.messages().get("deadline")).contains("vérifiez l’année");

        as(() -> extend.run(id, version(id), DEADLINE.plusDays(14)).orFail());
        assertThat(notice(id).text(NoticeField.REPUBLICATION_NOTE))
                .isEqualTo("Modification de la date de clôture initialement prévue le 27/11/2026");
        assertThat(notice(id).day(NoticeField.PREVIOUS_DEADLINE)).isEqualTo(DEADLINE);
        assertThat(published.versions(published.of(id).orElseThrow().address()))
                .extracting(PublishedVacancy::deadline)
                .containsExactly(DEADLINE, DEADLINE.plusDays(14));
        assertThat(vacancies.read(here, id).deadline()).isEqualTo(DEADLINE.plusDays(14));
        assertThat(told.stream(VacancyPublished.class)
                        .filter(each -> each.vacancy().equals(id)))
                .extracting(VacancyPublished::version)
                .containsExactly(1, 2);
    }

    @Test
    void a_withdrawal_says_why_and_ends_everything() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        assertThat(as(() -> withdraw.run(id, version(id), " ")).messages()).containsKey("reason");

        as(() -> withdraw.run(id, version(id), "Le poste est supprimé.").orFail());
        assertThat(published.of(id)).hasValueSatisfying(notice -> {
            assertThat(notice.note()).isEqualTo("Le poste est supprimé.");
            assertThat(notice.openAt(Instant.parse("2026-11-24T00:00:00Z"))).isFalse();
        });
        assertThat(as(() -> extend.run(id, version(id), DEADLINE.plusDays(7))).messages())
                .containsKey("version");
        assertThat(as(() -> outcome.run(id, version(id), true, DEADLINE.plusDays(1)))
                        .messages())
                .containsKey("version");
    }

    @Test
    void a_deadline_before_its_publication_is_told_and_nothing_is_published() {
        var given = vacancies.freshNumber();
        var id = vacancies.numbered(here, Vacancies.text(), DEPOSIT, DEADLINE, given);

        assertThat(as(() -> publish.run(id, version(id), DEPOSIT, LocalDate.of(2026, 11, 23)))
                        .messages()
                        .get("deadline"))
                .contains(French.day(LocalDate.of(2026, 11, 23)), "clos avant d’être publié");
        assertThat(as(() -> publish.run(id, version(id), DEPOSIT, DEPOSIT.minusDays(1)))
                        .messages()
                        .get("deadline"))
                .contains("précède la date de dépôt");
        assertThat(published.of(id)).isEmpty();
    }

    @Test
    void another_collectivity_sees_nothing_of_the_file_and_everything_of_the_notice() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);
        var stranger = actors.humanResources(actors.freshCollectivity());

        assertThat(actors.as(stranger, () -> store.find(id))).isEmpty();
        assertThat(actors.as(stranger, () -> steps.of(id))).isEmpty();
        assertThat(published.of(id)).isPresent();
    }

    @Test
    void a_case_officer_publishes_nothing() {
        var id = vacancies.published(here, DEPOSIT, DEADLINE);

        assertThatThrownBy(() -> actors.as(actors.caseOfficer(here), () -> withdraw.run(id, 1, "Pour voir.")))
                .isInstanceOf(AccessRefused.class);
    }

    private Notice notice(VacancyId id) {
        return published.of(id).orElseThrow().notice();
    }

    private long version(VacancyId id) {
        return store.find(id).orElseThrow().version();
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(human, work);
    }
}
