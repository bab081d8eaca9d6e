package nc.maillage.platform.web;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** « Réponse d’égale durée » : who types the address of somebody else learns nothing of it, not even by how soon the answer comes. */
public final class SteadyAnswer {
    /** Longer than the work behind it, so that what was not to be done takes as long as what was. */
    public static final Duration LEAST = Duration.ofMillis(300);

    private SteadyAnswer() {}

    public static void after(Runnable work) {
        long begun = System.nanoTime();
        try {
            work.run();
        } finally {
            for (long left = left(begun); left > 0; left = left(begun)) {
                LockSupport.parkNanos(left);
            }
        }
    }

    private static long left(long begun) {
        return LEAST.toNanos() - (System.nanoTime() - begun);
    }
}
