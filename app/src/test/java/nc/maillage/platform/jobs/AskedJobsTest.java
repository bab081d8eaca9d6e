package nc.maillage.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProgramTest
class AskedJobsTest {
    @Autowired
    BackgroundJobs jobs;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CollectivityId collectivity = new CollectivityId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    @BeforeEach
    void nothing_is_taken_meanwhile() {
        scheduler.pause();
    }

    @AfterEach
    void the_queue_goes_on() {
        jdbc.sql("delete from platform.scheduled_tasks where task_instance like :job")
                .param("job", "%" + subject)
                .update();
        scheduler.resume();
    }

    @Test
    void a_job_asked_for_twice_waits_once() {
        inOneGo(() -> {
            jobs.enqueue("one-kind", subject);
            jobs.enqueue("one-kind", subject);
            jobs.enqueue("other-kind", subject);
        });
        assertThat(waiting()).isEqualTo(2);
        inOneGo(() -> jobs.enqueue("one-kind", subject));
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void a_job_of_what_was_not_done_never_waits() {
        Tenancy.within(
                collectivity,
                () -> transaction.executeWithoutResult(status -> {
                    jobs.enqueue("one-kind", subject);
                    status.setRollbackOnly();
                }));
        assertThat(waiting()).isZero();
    }

    private void inOneGo(Runnable work) {
        Tenancy.within(collectivity, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private long waiting() {
        return jdbc.sql("select count(*) from platform.scheduled_tasks where task_instance like :job")
                .param("job", "%" + subject)
                .query(Long.class)
                .single();
    }
}
