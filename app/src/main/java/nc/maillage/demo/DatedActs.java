package nc.maillage.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** « Actes datés » : whoever does them, in the order of time, each as of its instant; what is invented may be lost, so nobody waits for the disk. */
@Component
class DatedActs {
    private final WorkingClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DatedActs(WorkingClock clock, TransactionTemplate transaction, JdbcClient jdbc) {
        this.clock = clock;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** « Acte daté ». */
    record Act(Instant at, Runnable work) {
        static Act on(LocalDate day, LocalTime time, Runnable work) {
            return new Act(day.atTime(time).atZone(WorkingClock.NOUMEA).toInstant(), work);
        }
    }

    void play(CollectivityId collectivity, List<Act> acts) {
        acts.stream()
                .sorted(Comparator.comparing(Act::at))
                .forEach(act -> clock.at(act.at(), () -> {
                    Tenancy.within(
                            collectivity,
                            () -> transaction.executeWithoutResult(status -> {
                                jdbc.sql("set local synchronous_commit = off").update();
                                act.work().run();
                            }));
                    return act;
                }));
    }
}
