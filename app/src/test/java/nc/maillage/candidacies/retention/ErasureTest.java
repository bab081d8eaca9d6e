package nc.maillage.candidacies.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.employment.Judgments;
import nc.maillage.candidacies.retention.store.ErasureStore;
import nc.maillage.candidacies.retention.store.RetentionStore;
import nc.maillage.candidacies.retention.usecase.EraseDue;
import nc.maillage.candidacies.retention.usecase.ReadRetention;
import nc.maillage.candidacies.retention.usecase.SetRetention;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.keeping.Operator;
import nc.maillage.law.employment.CandidateClass;
import nc.maillage.platform.Blobs;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.testing.Actors;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** « Conservation et effacement des candidatures » : after the delay that the house chose, never while something runs. */
@ProgramTest
class ErasureTest {
    private static final LocalDate OUTCOME = LocalDate.of(2026, 9, 15);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Judgments judgments;

    @Autowired
    SetRetention set;

    @Autowired
    EraseDue erase;

    @Autowired
    ReadRetention retention;

    @Autowired
    RetentionStore waiting;

    @Autowired
    CandidacyStore candidacies;

    @Autowired
    ErasureStore pieces;

    @Autowired
    Blobs blobs;

    @Autowired
    AuditLog log;

    @Autowired
    Environment environment;

    private String here;
    private Session human;
    private VacancyId vacancy;
    private CandidacyId dupont;

    @BeforeEach
    void a_notice_with_one_candidate() {
        here = actors.freshCollectivity();
        human = actors.humanResources(here);
        vacancy = vacancies.published(here, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 4));
        dupont = arrivals.to(here, vacancy, Said.neither("Dupont"));
    }

    @Test
    void nothing_is_erased_as_long_as_the_house_chose_no_delay_or_the_vacancy_has_no_outcome() {
        ends(false);
        assertThat(on(LocalDate.of(2030, 1, 1), () -> erase.byHand())).isZero();

        var other = vacancies.published(here, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 4));
        arrivals.to(here, other, Said.neither("Martin"));
        keepsFor(6, 24, true);
        assertThat(on(LocalDate.of(2030, 1, 1), () -> erase.byHand())).isEqualTo(1);
    }

    @Test
    void a_candidacy_goes_on_the_day_the_delay_ends_and_not_the_day_before() {
        keepsFor(6, 24, true);
        ends(false);

        assertThat(on(OUTCOME.plusMonths(6).minusDays(1), () -> erase.byNight()))
                .isZero();
        assertThat(there(dupont)).isTrue();
        assertThat(on(OUTCOME.plusMonths(6), () -> erase.byNight())).isEqualTo(1);
        assertThat(there(dupont)).isFalse();
    }

    @Test
    void who_agreed_to_be_kept_is_kept_for_the_longer_delay() {
        var kept = arrivals.to(here, vacancy, Said.neither("Martin").agreesToBeKept());
        keepsFor(6, 24, true);
        ends(false);

        on(OUTCOME.plusMonths(24).minusDays(1), () -> erase.byNight());
        assertThat(there(dupont)).isFalse();
        assertThat(there(kept)).isTrue();
        on(OUTCOME.plusMonths(24), () -> erase.byNight());
        assertThat(there(kept)).isFalse();
    }

    @Test
    void the_program_only_proposes_where_the_house_did_not_choose_that_it_does_it_by_itself() {
        keepsFor(6, 24, false);
        ends(false);
        var day = OUTCOME.plusMonths(7);

        assertThat(on(day, () -> erase.byNight())).isZero();
        assertThat(on(day, () -> retention.due())).hasSize(1);
        assertThat(on(day, () -> erase.byHand())).isEqualTo(1);
    }

    @Test
    void a_nomination_that_may_be_challenged_keeps_what_its_delay_is_over() {
        keepsFor(1, 1, true);
        ends(true);
        assertThat(on(LocalDate.of(2026, 11, 24), () -> erase.byNight()))
                .as("its publication is not recorded")
                .isZero();

        establish(Map.of("published", "2026-11-23"));
        assertThat(on(LocalDate.of(2027, 1, 23), () -> erase.byNight()))
                .as("two months to the day")
                .isZero();
        vacancies.on(LocalDate.of(2027, 1, 21), () -> establish(Map.of("seized", "2027-01-20")));
        assertThat(on(LocalDate.of(2027, 1, 24), () -> erase.byNight()))
                .as("challenged in time")
                .isZero();
        vacancies.on(
                LocalDate.of(2027, 1, 24), () -> establish(Map.of("followed", "2027-01-22", "follow_up", "confirmee")));
        assertThat(on(LocalDate.of(2027, 1, 25), () -> erase.byNight())).isEqualTo(1);
    }

    @Test
    void what_remains_is_a_class_to_count_and_a_log_that_verifies() throws Exception {
        judgments.judge(human, vacancy, dupont, Map.of("diploma_held", "non")).orFail();
        var files = as(() -> pieces.blobs(dupont));
        keepsFor(6, 24, true);
        ends(false);
        on(OUTCOME.plusMonths(6), () -> erase.byNight());

        assertThat(judgments.file(human, vacancy).counts())
                .containsExactly(Map.entry(CandidateClass.WITHOUT_PRIORITY, 1L));
        assertThat(judgments.file(human, vacancy).candidates()).isEmpty();
        assertThat(files)
                .isNotEmpty()
                .allMatch(file -> as(() -> blobs.find(file)).isEmpty());
        assertThat(as(() -> log.about("candidacy", dupont.value())))
                .extracting(AuditLog.Line::act)
                .contains("employment.stated", "candidacy.erased");
        assertThat(Operator.beside(environment).types("audit", "verify").out()).startsWith("Journal vérifié");
    }

    @Test
    void only_those_who_may_erase_do_and_only_at_home() {
        keepsFor(1, 1, false);
        ends(false);
        var officer = actors.caseOfficer(here);
        var stranger = actors.humanResources(actors.freshCollectivity());

        assertThatThrownBy(() -> actors.as(officer, () -> erase.byHand())).isInstanceOf(AccessRefused.class);
        assertThat(actors.as(stranger, () -> retention.all())).isEmpty();
        assertThat(actors.as(stranger, () -> waiting.settings())).isEmpty();
        assertThat(actors.as(human, () -> set.run(12, 6, false, "Non.")).messages())
                .containsKey("keptMonths");
    }

    private int establish(Map<String, String> facts) {
        return judgments.establish(human, vacancy, facts).orFail();
    }

    private void keepsFor(int months, int kept, boolean byItself) {
        as(() -> set.run(months, kept, byItself, "Choix de la maison.").orFail());
    }

    private void ends(boolean filled) {
        vacancies.ends(here, vacancy, filled, OUTCOME);
    }

    private boolean there(CandidacyId id) {
        return as(() -> candidacies.find(id)).isPresent();
    }

    private <T> T on(LocalDate day, Supplier<T> work) {
        return vacancies.on(day, () -> as(work));
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(human, work);
    }
}
