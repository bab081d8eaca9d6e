package nc.maillage.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WrittenTogether;
import nc.maillage.platform.jobs.ScheduledJobs.Order;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The jobs that a transaction asks for are put in the table together, as it commits. */
final class AskedJobs implements BackgroundJobs {
    private final String task;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final JdbcClient jdbc;
    private final Clock machine;
    private final WrittenTogether<SchedulableInstance<?>> asked = new WrittenTogether<>(this::write);

    /** @param machine jobs are due by the time of the machine, whatever day is being played */
    AskedJobs(String task, ObjectProvider<SchedulerClient> scheduler, JdbcClient jdbc, Clock machine) {
        this.task = task;
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.machine = machine;
    }

    @Override
    public void enqueue(String kind, UUID subject) {
        var job = SchedulableInstance.of(job(kind, subject), machine.instant());
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            asked.add(job);
        } else {
            scheduler.getObject().scheduleIfNotExists(job);
        }
    }

    @Override
    public void enqueueApart(String kind, List<UUID> subjects, Instant first, Duration apart) {
        var waiting = new ArrayList<SchedulableInstance<?>>();
        for (var subject : subjects) {
            waiting.add(SchedulableInstance.of(job(kind, subject), first.plus(apart.multipliedBy(waiting.size()))));
        }
        scheduler.getObject().scheduleBatch(waiting);
    }

    @Override
    public void hasten(String kind) {
        jdbc.sql("""
                update platform.scheduled_tasks set execution_time = :now
                where task_name = :task and starts_with(task_instance, :kind) and not picked and execution_time > :now
                """)
                .param("now", machine.instant().atOffset(ZoneOffset.UTC))
                .param("task", task)
                .param("kind", kind + ":")
                .update();
    }

    private TaskInstance<Order> job(String kind, UUID subject) {
        var order = new Order(Tenancy.required().value(), kind, subject);
        return new TaskInstance<>(task, "%s:%s".formatted(kind, subject), order);
    }

    private void write(List<SchedulableInstance<?>> jobs) {
        var names = jobs.stream().map(SchedulableInstance::getId).distinct().toList();
        var known = new HashSet<>(jdbc.sql("""
                select task_instance from platform.scheduled_tasks where task_name = :task and task_instance in (:names)
                """)
                .param("task", task)
                .param("names", names)
                .query(String.class)
                .list());
        var missing = jobs.stream().filter(job -> known.add(job.getId())).toList();
        if (!missing.isEmpty()) {
            scheduler.getObject().scheduleBatch(missing);
        }
    }
}
