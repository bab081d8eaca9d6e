package nc.maillage.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** « Identifiants ordonnés » (RFC 9562, version 7); a thread may draw them from a seed, as the demonstration does. */
public final class TimeOrderedIds implements Ids {
    private final Clock clock;
    private final SecureRandom secure = new SecureRandom();
    private final ThreadLocal<@Nullable RandomGenerator> seeded = new ThreadLocal<>();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    public <T extends @Nullable Object> T seeded(long seed, Supplier<T> work) {
        seeded.set(new Random(seed));
        try {
            return work.get();
        } finally {
            seeded.remove();
        }
    }

    @Override
    public UUID next() {
        var random = random();
        var high = (clock.millis() << 16) | 0x7000L | random.nextLong(0x1000L);
        var low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    @Override
    public RandomGenerator random() {
        var chosen = seeded.get();
        return chosen == null ? secure : chosen;
    }
}
