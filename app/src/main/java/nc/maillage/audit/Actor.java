package nc.maillage.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** « Auteur » : the opaque identifier of whoever acts on this thread, set at sign-in, by a job or by a test. */
public final class Actor {
    private static final ThreadLocal<@Nullable UUID> CURRENT = new ThreadLocal<>();

    private Actor() {}

    public static Optional<UUID> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Work that answers nothing. */
    public static void does(@Nullable UUID actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return actor;
        });
    }

    public static <T extends @Nullable Object> T as(@Nullable UUID actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }
}
