package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Envoi » of a letter, and its return when it came back.
 *
 * @param tracking number of the tracked post, may be empty
 */
public record Dispatch(
        UUID id,
        Means means,
        LocalDate sentOn,
        String tracking,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable Return back) {
    /** « Retour » ; {@code note} may be empty. */
    public record Return(LocalDate on, ReturnReason reason, String note) {}
}
