package nc.maillage.candidacies.employment.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * « Fait établi à la main » by a person; a later one stands over it.
 *
 * @param answer null where the earlier answer is taken back
 * @param piece the one that was looked at
 */
public record StatedFact(
        String fact,
        @Nullable String answer,
        @Nullable String why,
        @Nullable UUID piece,
        UUID by,
        Instant at) {}
