package nc.maillage.candidacies.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.candidacies.Arrivals;
import nc.maillage.candidacies.Arrivals.Said;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.retention.usecase.EraseDue;
import nc.maillage.candidacies.retention.usecase.SetRetention;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.recruitment.store.VacancyStore;
import nc.maillage.recruitment.usecase.RecordOutcome;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.ProgramTest;
import nc.maillage.testing.Vacancies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The candidates are told by a job, the night erases: the two meet. */
@ProgramTest
class ErasureAtOnceTest {
    private static final LocalDate OUTCOME = LocalDate.of(2026, 9, 15);
    private static final LocalDate NIGHT = OUTCOME.plusMonths(6);

    @Autowired
    Actors actors;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Arrivals arrivals;

    @Autowired
    VacancyStore stored;

    @Autowired
    RecordOutcome outcome;

    @Autowired
    SetRetention set;

    @Autowired
    EraseDue erase;

    @Autowired
    CandidacyStore candidacies;

    @Autowired
    CandidacyStepStore steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_step_being_written_is_waited_for_and_goes_with_the_rest() {
        var here = actors.freshCollectivity();
        var human = actors.humanResources(here);
        var vacancy = vacancies.published(here, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 4));
        var dupont = arrivals.to(here, vacancy, Said.neither("Dupont"));
        actors.as(human, () -> set.run(6, 24, true, "Choix de la maison.").orFail());
        vacancies.on(
                OUTCOME,
                () -> actors.as(
                        human,
                        () -> outcome.run(
                                        vacancy,
                                        stored.find(vacancy).orElseThrow().version(),
                                        false,
                                        OUTCOME)
                                .orFail()));

        try (var night = Executors.newSingleThreadExecutor()) {
            var erased = actors.as(
                    human,
                    () -> new TransactionTemplate(transactions).execute(open -> {
                        steps.add(dupont, Kind.TOLD, "Sans suite", Instant.parse("2027-03-14T22:00:00Z"), null);
                        var erasing = CompletableFuture.supplyAsync(() -> onTheNight(human), night);
                        Awaited.until("the night waits for the step", Duration.ofSeconds(20), this::oneWaits);
                        return erasing;
                    }));
            assertThat(erased.join()).isEqualTo(1);
        }

        assertThat(actors.as(human, () -> candidacies.find(dupont))).isEmpty();
        assertThat(actors.as(human, () -> steps.of(dupont))).isEmpty();
    }

    private int onTheNight(Session human) {
        return vacancies.on(NIGHT, () -> actors.as(human, () -> erase.byHand()));
    }

    /** For this transaction, and for no other of the server. */
    private boolean oneWaits() {
        return jdbc.sql(
                        "select exists (select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
