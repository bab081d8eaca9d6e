package nc.maillage.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs on db-scheduler: one task for all kinds, its table in the database, enqueued in the caller's transaction. */
@Configuration(proxyBeanMethods = false)
class ScheduledJobs {
    private static final String TASK = "maillage-job";
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    /** What the table keeps of a job: opaque identifiers only. */
    record Order(UUID collectivity, String kind, UUID subject) implements Serializable {}

    @Bean
    CustomTask<Order> jobTask(ObjectProvider<BackgroundJobs.Handler> handlers, TransactionTemplate transaction) {
        return Tasks.custom(TASK, Order.class)
                .onFailure((failed, operations) -> operations.reschedule(
                        failed, failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures))))
                .execute((instance, _) -> run(byKind(handlers), transaction, instance));
    }

    @Bean
    BackgroundJobs backgroundJobs(ObjectProvider<SchedulerClient> scheduler, JdbcClient jdbc) {
        return new AskedJobs(TASK, scheduler, jdbc, Clock.systemUTC());
    }

    /** A short fault passes within seconds; a lasting one is tried again every hour, and never given up. */
    private static Duration pause(int failures) {
        return PAUSES.get(Math.min(failures, PAUSES.size() - 1));
    }

    private static Map<String, BackgroundJobs.Handler> byKind(ObjectProvider<BackgroundJobs.Handler> handlers) {
        List<BackgroundJobs.Handler> all = handlers.stream().toList();
        return all.stream().collect(Collectors.toMap(BackgroundJobs.Handler::kind, Function.identity()));
    }

    private static CompletionHandler<Order> run(
            Map<String, BackgroundJobs.Handler> handlers,
            TransactionTemplate transaction,
            TaskInstance<Order> instance) {
        var order = instance.getData();
        var handler = handlers.get(order.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler for the job kind " + order.kind());
        }
        try {
            Tenancy.within(
                    new CollectivityId(order.collectivity()),
                    () -> transaction.executeWithoutResult(status -> handler.run(order.subject())));
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (BackgroundJobs.NotNow waits) {
            return (ended, operations) ->
                    operations.reschedule(ended, ended.getTimeDone().plus(waits.pause()));
        }
    }
}
