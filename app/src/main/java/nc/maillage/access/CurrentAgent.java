package nc.maillage.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nc.maillage.audit.Actor;
import nc.maillage.organisation.Agent;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;

/** « Agent connecté » : who acts on this thread and with which roles; set by sign-in, by the demonstration and by tests. */
public final class CurrentAgent {
    private static final ThreadLocal<@Nullable Session> CURRENT = new ThreadLocal<>();

    private CurrentAgent() {}

    /** « Session » : the agent and the roles of the account. */
    public record Session(Agent agent, Set<Role> roles) {
        public boolean may(Right right) {
            return right.roles().stream().anyMatch(roles::contains);
        }
    }

    public static Optional<Session> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException when nobody is signed in */
    public static Session required() {
        return current().orElseThrow(() -> new IllegalStateException("nobody is signed in on this thread"));
    }

    /** Runs the work as that agent, in the agent's collectivity, and signs the log with it. */
    public static <T extends @Nullable Object> T actAs(Session session, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(session);
        try {
            return Tenancy.within(
                    session.agent().collectivity(),
                    () -> Actor.as(session.agent().id().value(), work));
        } finally {
            CURRENT.set(before);
        }
    }
}
