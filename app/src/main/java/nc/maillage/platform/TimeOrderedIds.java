package nc.maillage.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * « Identifiants ordonnés » (RFC 9562, version 7), in the order in which a thread makes them even within a millisecond; a thread may
 * draw them from a seed, as the demonstration does.
 */
public final class TimeOrderedIds implements Ids {
    private static final long VERSION = 0x7000L;
    private static final long RANKS = 0x1000L;

    private final Clock clock;
    private final SecureRandom secure = new SecureRandom();
    private final ThreadLocal<@Nullable RandomGenerator> seeded = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Long> last = new ThreadLocal<>();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    public <T extends @Nullable Object> T seeded(long seed, Supplier<T> work) {
        seeded.set(new Random(seed));
        last.remove();
        try {
            return work.get();
        } finally {
            seeded.remove();
            last.remove();
        }
    }

    @Override
    public UUID next() {
        var random = random();
        var high = high(random);
        var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** After the last of the same millisecond; drawn in the lower half, so that many may follow. */
    private long high(RandomGenerator random) {
        var first = (clock.millis() << 16) | VERSION;
        var before = last.get();
        boolean follows = before != null && before >= first && before < first + RANKS - 1;
        var high = follows ? before + 1 : first + random.nextLong(RANKS / 2);
        last.set(high);
        return high;
    }

    @Override
    public RandomGenerator random() {
        var chosen = seeded.get();
        return chosen == null ? secure : chosen;
    }
}
