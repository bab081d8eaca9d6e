package nc.maillage.takeup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Recherche » : one passage over the persons of the base; it is replaced by the next one.
 *
 * @param months files received in so many months are read for what they established
 * @param restricted whether files of restricted access are read: only where who asks may open them
 * @param stopped why it came to no end of its own
 */
public record Run(
        UUID id,
        LocalDate day,
        int months,
        boolean restricted,
        AgentId by,
        Instant at,
        long toRead,
        long read,
        @Nullable UUID lastRead,
        @Nullable Instant begun,
        @Nullable Instant ended,
        @Nullable String stopped) {
    public boolean running() {
        return ended == null;
    }

    public boolean done() {
        return ended != null && stopped == null;
    }
}
