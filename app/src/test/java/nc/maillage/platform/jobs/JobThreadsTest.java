package nc.maillage.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class JobThreadsTest {
    @Test
    void a_job_goes_after_whoever_waits_for_a_page() throws ExecutionException, InterruptedException {
        try (var threads = new JobThreads(1).executorService().orElseThrow()) {
            assertThat(threads.submit(() -> Thread.currentThread().getPriority())
                            .get())
                    .isEqualTo(Thread.MIN_PRIORITY);
        }
    }
}
