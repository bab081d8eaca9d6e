package nc.maillage.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/** « Pièces justificatives » : received, checked, refused with a reason, replaced, reused from one file to the next while valid. */
public interface Pieces {
    /** Stores a file after looking at its content: PDF, JPEG or PNG, 10 MB at most, neither empty, encrypted nor truncated. */
    Reception receive(PersonId person, UUID file, String kind, String fileName, byte[] content);

    List<Piece> ofFile(UUID file);

    /** Pieces of earlier files of that person, still valid that day and not refused, that may be reused. */
    List<Piece> reusable(PersonId person, String kind, LocalDate day);

    void reuse(PieceId piece, UUID file);

    void accept(PieceId piece, @Nullable LocalDate validTo);

    void refuse(PieceId piece, String reason);

    Optional<Piece> find(PieceId id);

    /** « Réception d’une pièce ». */
    sealed interface Reception {
        record Received(PieceId piece) implements Reception {}

        /** @param why French sentence: what happened and what to do */
        record Unreadable(String why) implements Reception {}
    }

    /** « Pièce » : {@code state} is {@code RECEIVED}, {@code ACCEPTED}, {@code REFUSED} or {@code REPLACED}. */
    record Piece(
            PieceId id,
            PersonId person,
            UUID file,
            String kind,
            String kindLabel,
            String fileName,
            BlobId blob,
            String mediaType,
            long size,
            String state,
            @Nullable String refusal,
            @Nullable LocalDate validTo,
            Instant receivedAt,
            UUID receivedBy) {}
}
