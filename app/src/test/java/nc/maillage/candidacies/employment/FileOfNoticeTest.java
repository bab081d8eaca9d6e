package nc.maillage.candidacies.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.law.Outcome;
import nc.maillage.law.appeal.DelayReading;
import nc.maillage.law.appeal.DelayState;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.law.employment.NoticeSteps;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Dossier d’emploi local d’un avis » : carence, contract staff, a nomination signed elsewhere, the delays that follow. */
@ProgramTest
class FileOfNoticeTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 23);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Judgments judgments;

    private String here;
    private Session human;
    private VacancyId vacancy;

    @BeforeEach
    void a_notice_for_social_workers_resident_for_five_years() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
        vacancy = vacancies.published(here, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 4));
    }

    @Test
    void without_any_priority_candidate_the_carence_may_be_noted_once_somebody_vouches_for_the_conditions() {
        arrivals.to(here, vacancy, Said.neither("Dupont"));
        assertThat(lack()).isEqualTo(Outcome.FOR_A_PERSON);

        judgments
                .establish(human, vacancy, Map.of("conditions_of_the_notice", "oui"))
                .orFail();

        assertThat(lack()).isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void one_priority_candidate_who_meets_the_conditions_is_enough_against_it_and_one_unsettled_leaves_it_open() {
        var citizen = arrivals.to(here, vacancy, Said.citizen("Kaloi"));
        judgments
                .establish(human, vacancy, Map.of("conditions_of_the_notice", "oui"))
                .orFail();
        assertThat(lack()).isEqualTo(Outcome.FOR_A_PERSON);

        judgments
                .judge(
                        human,
                        vacancy,
                        citizen,
                        Map.of("citizenship_proof", "prouvee", "diploma_held", "oui", "competences_held", "oui"))
                .orFail();

        assertThat(lack()).isEqualTo(Outcome.NOT_FULFILLED);
        assertThat(judgments.file(human, vacancy).contract().outcome()).isEqualTo(Outcome.NOT_FULFILLED);
    }

    @Test
    void candidates_are_counted_by_class_and_those_who_withdrew_are_not() {
        arrivals.to(here, vacancy, Said.neither("Dupont"));
        arrivals.to(here, vacancy, Said.neither("Martin"));
        arrivals.to(here, vacancy, Said.neither("Durand").withdrew());
        arrivals.to(here, vacancy, Said.neither("Tein").by("mobilite"));

        assertThat(judgments.file(human, vacancy).counts())
                .containsOnly(
                        Map.entry(CandidateClass.WITHOUT_PRIORITY, 2L), Map.entry(CandidateClass.CIVIL_SERVANT, 1L));
    }

    @Test
    void who_recruits_without_priority_and_without_the_opinion_has_to_inform_the_commission() {
        recruits("sans-priorite");
        assertThat(judgments.file(human, vacancy).information().outcome()).isEqualTo(Outcome.FOR_A_PERSON);

        judgments
                .establish(human, vacancy, Map.of("lack_noted_before", "false"))
                .orFail();
        assertThat(judgments.file(human, vacancy).information().outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(judgments.file(human, vacancy).toInform()).isTrue();

        judgments.establish(human, vacancy, Map.of("informed", "2026-11-24")).orFail();
        assertThat(judgments.file(human, vacancy).toInform()).isFalse();
        assertThat(delay(
                                judgments.file(human, vacancy).delays(),
                                NoticeSteps.TOLD.clause().key())
                        .state())
                .isEqualTo(DelayState.STOPPED);
    }

    @Test
    void who_recruits_a_citizen_has_nobody_to_inform() {
        recruits("citoyen");
        judgments
                .establish(human, vacancy, Map.of("lack_noted_before", "false"))
                .orFail();

        assertThat(judgments.file(human, vacancy).information().outcome()).isEqualTo(Outcome.NOT_FULFILLED);
    }

    @Test
    void the_challenge_runs_two_months_from_the_publication_and_is_never_said_to_be_over() {
        recruits("citoyen");
        assertThat(challengeOn(PUBLISHED).state()).isEqualTo(DelayState.RUNNING);
        assertThat(challengeOn(LocalDate.of(2027, 1, 23))).satisfies(last -> {
            assertThat(last.state()).isEqualTo(DelayState.RUNNING);
            assertThat(last.ends()).isEqualTo(LocalDate.of(2027, 1, 23));
        });
        assertThat(challengeOn(LocalDate.of(2027, 1, 24))).satisfies(after -> {
            assertThat(after.state()).isEqualTo(DelayState.ENDED_AT_THE_EARLIEST);
            assertThat(after.sentence()).contains("une personne juge s’il est passé");
        });
    }

    @Test
    void before_its_publication_is_recorded_no_challenge_runs() {
        judgments
                .establish(human, vacancy, Map.of("recruited", "2026-11-20", "order_signed", "2026-11-19"))
                .orFail();

        assertThat(challengeOn(LocalDate.of(2026, 11, 24)).state()).isEqualTo(DelayState.NOT_BEGUN);
    }

    @Test
    void days_that_cannot_follow_one_another_are_told_on_their_field() {
        recruits("citoyen");

        var refused = judgments.establish(human, vacancy, Map.of("seized", "2026-11-24", "followed", "2026-11-23"));

        assertThat(refused.messages()).containsKey("followed");
        assertThat(judgments.file(human, vacancy).facts().answer("seized")).isNull();
    }

    private void recruits(String recruited) {
        judgments
                .establish(
                        human,
                        vacancy,
                        Map.of(
                                "order_number", "2026-9999/GNC-Pr",
                                "order_signed", "2026-11-19",
                                "recruited", "2026-11-20",
                                "recruited_class", recruited,
                                "published", PUBLISHED.toString()))
                .orFail();
    }

    private Outcome lack() {
        return judgments.file(human, vacancy).lack().outcome();
    }

    private DelayReading challengeOn(LocalDate day) {
        return vacancies.on(
                day,
                () -> delay(
                        judgments.file(human, vacancy).delays(),
                        NoticeSteps.CHALLENGE.clause().key()));
    }

    private static DelayReading delay(List<DelayReading> all, String key) {
        return all.stream()
                .filter(each -> each.delay().clause().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
