package nc.maillage.candidacies.retention.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import org.jspecify.annotations.Nullable;

/** « Demande d’effacement » by a candidate; one refused says why, and another may follow. */
public record ErasureRequest(
        UUID id,
        CandidacyId candidacy,
        Instant askedAt,
        @Nullable Instant refusedAt,
        @Nullable String why) {}
