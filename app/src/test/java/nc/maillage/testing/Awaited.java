package nc.maillage.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What happens in another process comes when it comes: looked for again and again, within a limit. */
public final class Awaited {
    private static final Duration ROUND = Duration.ofMillis(50);

    private Awaited() {}

    public static void until(String what, Duration limit, BooleanSupplier there) {
        var end = System.nanoTime() + limit.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not there after %s: %s".formatted(limit, what));
            }
            LockSupport.parkNanos(ROUND.toNanos());
        }
    }
}
