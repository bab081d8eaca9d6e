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
    /**
     * Stores a file after looking at its content: PDF, JPEG or PNG, 10 MB at most, neither empty, encrypted nor truncated.
     *
     * @param kind key of the kind asked for; {@code kindLabel} its French name, kept with the piece
     * @param fileName as sent by the browser: cleaned here
     */
    Reception receive(PersonId person, UUID file, String kind, String kindLabel, String fileName, byte[] content);

    /** Stores a whole envelope; nothing of it where one file cannot be read, which is then said. */
    Optional<Reception.Unreadable> receiveAll(PersonId person, UUID file, List<Handed> envelope);

    /** « Pièce remise » with others, as for {@link #receive}. */
    record Handed(String kind, String kindLabel, String fileName, byte[] content) {}

    /** Stores a better copy; the earlier piece stays readable and points to the new one. */
    Reception replace(PieceId piece, String fileName, byte[] content);

    /** Pieces received for this file or reused in it, oldest first, replaced ones included. */
    List<Piece> ofFile(UUID file);

    /** Pieces of earlier files of that person, accepted or not yet looked at, still valid that day, that may be reused. */
    List<Piece> reusable(PersonId person, String kind, LocalDate day);

    /** Uses again in this file a piece received for another one of the same person. */
    Judged reuse(PieceId piece, UUID file);

    /** @param validTo last day on which it may be used again, null when it does not grow old */
    Judged accept(PieceId piece, @Nullable LocalDate validTo);

    /** All of them, or none where one cannot be. */
    Judged acceptAll(List<PieceId> pieces, @Nullable LocalDate validTo);

    Judged refuse(PieceId piece, String reason);

    Optional<Piece> find(PieceId id);

    /** « Réception d’une pièce ». */
    sealed interface Reception {
        record Received(PieceId piece) implements Reception {}

        /** @param why French sentence: what happened and what to do */
        record Unreadable(String why) implements Reception {}
    }

    /** « Examen d’une pièce ». */
    sealed interface Judged {
        record Done() implements Judged {}

        /** @param why French sentence: what happened and what to do */
        record Refused(String why) implements Judged {}
    }

    /**
     * « Pièce ».
     *
     * @param file the file it was received for, which is another one than the file at hand when it is reused
     * @param fileName cleaned, safe to show and to save under
     * @param state {@code RECEIVED}, {@code ACCEPTED}, {@code REFUSED} or {@code REPLACED}
     */
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
            UUID receivedBy,
            @Nullable PieceId replacedBy,
            Analysis analysis) {
        /** While it is held nobody opens it and nobody accepts it. */
        public boolean held() {
            return analysis == Analysis.AWAITED || analysis == Analysis.INFECTED;
        }
    }

    /** « Analyse » by the antivirus; {@code NONE} where none was configured. */
    enum Analysis {
        NONE,
        AWAITED,
        CLEAN,
        INFECTED
    }
}
