package nc.maillage.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps jobs waiting while the demonstration is made, then lets them go one by one, so that pages keep their share of the machine. */
@Component
class RenderingPause {
    private final ObjectProvider<Scheduler> scheduler;
    private final JdbcClient jdbc;
    private final int apart;

    /** @param apart milliseconds from one job to the next */
    RenderingPause(
            ObjectProvider<Scheduler> scheduler, JdbcClient jdbc, @Value("${maillage.demo.apart:200}") int apart) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.apart = apart;
    }

    void during(Runnable work) {
        scheduler.ifAvailable(Scheduler::pause);
        try {
            work.run();
            spread();
        } finally {
            scheduler.ifAvailable(Scheduler::resume);
        }
    }

    /** The latest letters first: theirs are the files that one opens. */
    private void spread() {
        jdbc.sql("""
                update platform.scheduled_tasks task
                set execution_time = now() + turn.place * :apart * interval '1 millisecond'
                from (select task_name, task_instance, row_number() over (order by execution_time desc, task_instance) as place
                      from platform.scheduled_tasks where not picked and execution_time <= now()) turn
                where task.task_name = turn.task_name and task.task_instance = turn.task_instance
                """).param("apart", apart).update();
    }
}
