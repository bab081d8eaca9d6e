package nc.maillage.candidacies.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.domain.KnownFact.Origin;
import nc.maillage.candidacies.employment.usecase.ReadEmployment;
import nc.maillage.candidacies.employment.usecase.StateFacts;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyField;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Classe d’un candidat » : what it says is claimed, what a person judges is proved, and a class is not a rank. */
@ProgramTest
class CandidateClassTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 6);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Judgments judgments;

    @Autowired
    ReadEmployment read;

    @Autowired
    StateFacts state;

    private String here;
    private Session human;
    private VacancyId vacancy;

    /** Of a corps that asks for at least ten years. */
    @BeforeEach
    void a_notice() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
        var text = Vacancies.text()
                .with(VacancyField.CORPS, "Cadre socio-éducatif")
                .with(VacancyField.RESIDENCE, "au moins égale à 10 ans");
        vacancy = vacancies.published(here, text, LocalDate.of(2026, 10, 16), DEADLINE);
    }

    @Test
    void a_claim_is_no_proof_and_a_judged_proof_makes_a_citizen() {
        var id = arrives(Said.citizen("Kaloi"));
        assertThat(of(id)).isEqualTo(CandidateClass.NOT_YET);
        assertThat(judgments
                        .candidate(human, vacancy, id)
                        .facts()
                        .of("citizenship_claimed")
                        .recorded())
                .satisfies(recorded -> assertThat(recorded.origin()).isEqualTo(Origin.CANDIDATE));

        judge(id, Map.of("citizenship_proof", "prouvee"));

        assertThat(of(id)).isEqualTo(CandidateClass.CITIZEN);
    }

    @Test
    void an_expired_proof_waits_for_another_and_a_refused_one_is_none() {
        var id = arrives(Said.citizen("Kaloi"));

        judge(id, Map.of("citizenship_proof", "expiree"));
        assertThat(of(id)).isEqualTo(CandidateClass.NOT_YET);
        assertThat(judgments.candidate(human, vacancy, id).reading().sentence()).contains("expirée");

        judge(id, Map.of("citizenship_new_proof", "prouvee"));
        assertThat(of(id)).isEqualTo(CandidateClass.CITIZEN);

        judge(id, Map.of("citizenship_new_proof", "refusee"));
        assertThat(of(id)).isEqualTo(CandidateClass.WITHOUT_PRIORITY);
        assertThat(judgments.candidate(human, vacancy, id).stated().history()).hasSize(3);
    }

    @Test
    void ten_years_on_the_day_retained_are_enough_and_a_month_less_is_not() {
        var enough = arrives(Said.resident("Poadja", DEADLINE.minusYears(10)));
        var short1 = arrives(Said.resident("Wenehoua", DEADLINE.minusYears(10).plusMonths(1)));

        judgments.residenceIsProved(human, vacancy, enough);
        judgments.residenceIsProved(human, vacancy, short1);

        assertThat(of(enough)).isEqualTo(CandidateClass.RESIDENT);
        assertThat(of(short1)).isEqualTo(CandidateClass.WITHOUT_PRIORITY);
        assertThat(judgments.candidate(human, vacancy, enough).facts().answer("appreciated_on"))
                .isEqualTo(DEADLINE.toString());
    }

    @Test
    void a_civil_servant_is_not_classed_and_contract_staff_come_failing_others() {
        assertThat(of(arrives(Said.neither("Tein").by("mobilite")))).isEqualTo(CandidateClass.CIVIL_SERVANT);
        assertThat(of(arrives(Said.neither("Dupont").by("contrat")))).isEqualTo(CandidateClass.CONTRACT);
    }

    @Test
    void nobody_is_put_before_another_whatever_their_classes() {
        var first = arrives(Said.neither("Aaa"));
        var second = arrives(Said.citizen("Bbb"));
        var before = order();

        judge(second, Map.of("citizenship_proof", "prouvee"));

        assertThat(order()).isEqualTo(before).contains(first, second);
    }

    @Test
    void what_is_answered_otherwise_than_the_candidate_needs_its_reason() {
        var id = arrives(Said.resident("Poadja", DEADLINE.minusYears(12)));
        var file = judgments.candidate(human, vacancy, id);
        var otherwise = new StateFacts.Given(file.facts().of("resident_since").asked(), "2020-01-01", null, null);

        var refused = actors.as(human, () -> state.onCandidate(file, List.of(otherwise), 0));

        assertThat(refused.messages()).containsOnlyKeys("resident_since-why");
    }

    @Test
    void a_colleague_who_judged_meanwhile_is_told_of() {
        var id = arrives(Said.citizen("Kaloi"));
        var file = judgments.candidate(human, vacancy, id);
        judge(id, Map.of("citizenship_proof", "refusee"));
        var given = new StateFacts.Given(file.facts().of("citizenship_proof").asked(), "prouvee", "Vu.", null);

        assertThat(actors.as(human, () -> state.onCandidate(file, List.of(given), 0))
                        .messages())
                .containsKey("version");
        assertThat(of(id)).isNotEqualTo(CandidateClass.CITIZEN);
    }

    @Test
    void only_human_resources_judge_and_another_collectivity_sees_nothing() {
        var id = arrives(Said.citizen("Kaloi"));
        var file = judgments.candidate(human, vacancy, id);
        var officer = actors.caseOfficer(here);
        var stranger = actors.humanResources(actors.freshCollectivity());

        assertThatThrownBy(() -> actors.as(officer, () -> state.onCandidate(file, List.of(), 0)))
                .isInstanceOf(AccessRefused.class);
        assertThat(actors.as(stranger, () -> read.file(vacancy))).isEmpty();
    }

    private List<CandidacyId> order() {
        return judgments.file(human, vacancy).candidates().stream()
                .map(each -> each.candidacy().id())
                .toList();
    }

    private CandidacyId arrives(Said said) {
        return arrivals.to(here, vacancy, said);
    }

    private void judge(CandidacyId id, Map<String, String> answers) {
        judgments.judge(human, vacancy, id, answers).orFail();
    }

    private CandidateClass of(CandidacyId id) {
        return judgments.candidate(human, vacancy, id).reading().candidateClass();
    }
}
