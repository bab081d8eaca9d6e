package nc.maillage.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** « Horloge du programme » : Nouméa time; a thread may work as of a past instant, as the demonstration and tests do. */
public final class WorkingClock extends Clock {
    public static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    private final Clock base;
    private final ThreadLocal<@Nullable Instant> held = new ThreadLocal<>();

    public WorkingClock(Clock base) {
        this.base = base.withZone(NOUMEA);
    }

    /** Runs the work as if it were that instant, on this thread only. */
    public <T extends @Nullable Object> T at(Instant instant, Supplier<T> work) {
        var before = held.get();
        held.set(instant);
        try {
            return work.get();
        } finally {
            held.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }

    @Override
    public Instant instant() {
        var instant = held.get();
        return instant == null ? base.instant() : instant;
    }
}
