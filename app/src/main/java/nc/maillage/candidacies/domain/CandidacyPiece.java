package nc.maillage.candidacies.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * « Pièce d’une candidature ».
 *
 * @param file null for a paper seen by an agent and not scanned
 * @param receivedBy null where the candidate sent it
 * @param removedAt null while it counts
 */
public record CandidacyPiece(
        UUID id,
        PieceKind kind,
        @Nullable StoredFile file,
        Analysis analysis,
        Instant receivedAt,
        @Nullable UUID receivedBy,
        @Nullable Instant removedAt) {
    /** « Fichier d’une pièce ». */
    public record StoredFile(BlobId blob, String name, String mediaType, long size, String sha256) {}

    /** « Analyse d’une pièce » by the antivirus; {@code NONE} where none was configured, or where nothing was scanned. */
    public enum Analysis {
        NONE,
        AWAITED,
        CLEAN,
        INFECTED
    }

    /** Nobody opens it while it is held. */
    public boolean held() {
        return analysis == Analysis.AWAITED || analysis == Analysis.INFECTED;
    }

    public boolean counts() {
        return removedAt == null && analysis != Analysis.INFECTED;
    }
}
