package nc.maillage.platform.jobs;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * « Fils des travaux » : who waits for a page goes before what is drawn behind it. The launcher makes the lowest priority
 * count; without its options it is a wish.
 */
@Component
class JobThreads implements DbSchedulerCustomizer {
    private final int threads;

    JobThreads(@Value("${db-scheduler.threads}") int threads) {
        this.threads = threads;
    }

    @Override
    public Optional<ExecutorService> executorService() {
        return Optional.of(Executors.newFixedThreadPool(
                threads,
                Thread.ofPlatform()
                        .name("job-", 1)
                        .priority(Thread.MIN_PRIORITY)
                        .factory()));
    }
}
