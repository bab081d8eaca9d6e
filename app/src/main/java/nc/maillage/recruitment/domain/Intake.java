package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Envoi d’avis » : files sent together.
 *
 * @param files known so far: an archive tells its own once it is opened
 * @param taken those of which one knows what became
 * @param stopped why it came to no end of its own
 */
public record Intake(
        UUID id,
        AgentId by,
        Instant at,
        int files,
        int taken,
        @Nullable Instant ended,
        @Nullable String stopped) {
    public boolean running() {
        return ended == null;
    }
}
