package nc.maillage.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** « Travaux différés » : work done after the transaction that asks for it, once it is committed, by any copy of the program. */
public interface BackgroundJobs {
    /** Asks for the job of that kind on that subject, for the current collectivity; asking twice runs it once while it waits. */
    void enqueue(String kind, UUID subject);

    /** Asks for it on many subjects that have none waiting: the first at that instant, the others one after another. */
    void enqueueApart(String kind, List<UUID> subjects, Instant first, Duration apart);

    /** What waits of that kind is due now: what it waited for is back. */
    void hasten(String kind);

    /** What the job needs is away, and whoever looks after it was told: the job waits, and is no failure of its own. */
    final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private static final Duration SOON = Duration.ofMinutes(1);

        private final Duration pause;

        public NotNow(String why) {
            this(why, SOON);
        }

        /** @param pause after which it is run again */
        public NotNow(String why, Duration pause) {
            super(why, null, false, false);
            this.pause = pause;
        }

        public Duration pause() {
            return pause;
        }
    }

    /** One kind of job. Runs in a transaction of the collectivity that asked; must be safe to run again. */
    interface Handler {
        String kind();

        void run(UUID subject);
    }
}
