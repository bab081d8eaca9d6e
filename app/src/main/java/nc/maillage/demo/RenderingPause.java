package nc.maillage.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps jobs waiting while the demonstration is made: its thousands of letters are rendered afterwards. */
@Component
class RenderingPause {
    private final ObjectProvider<Scheduler> scheduler;

    RenderingPause(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void during(Runnable work) {
        scheduler.ifAvailable(Scheduler::pause);
        try {
            work.run();
        } finally {
            scheduler.ifAvailable(Scheduler::resume);
        }
    }
}
