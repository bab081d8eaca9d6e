package nc.maillage.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * « Collectivité courante » : the collectivity on whose behalf this thread works. Each transaction begun here carries
 * it into the database, where row-level security keys on it; without one, every protected table is empty.
 */
public final class Tenancy {
    private static final ThreadLocal<@Nullable CollectivityId> CURRENT = new ThreadLocal<>();

    private Tenancy() {}

    public static Optional<CollectivityId> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException outside any collectivity */
    public static CollectivityId required() {
        return current().orElseThrow(() -> new IllegalStateException("no collectivity is set on this thread"));
    }

    /** Runs the work for one collectivity and restores what was set before. A transaction already begun keeps its own. */
    public static <T extends @Nullable Object> T within(CollectivityId collectivity, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(collectivity);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void within(CollectivityId collectivity, Runnable work) {
        within(collectivity, () -> {
            work.run();
            return true;
        });
    }

    private static void restore(@Nullable CollectivityId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
