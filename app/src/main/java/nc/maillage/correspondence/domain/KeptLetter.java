package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.correspondence.LetterId;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/**
 * « Courrier au registre ».
 *
 * @param recipient first line of the address
 * @param composedBy null when the program composed it by itself
 */
public record KeptLetter(
        LetterId id,
        String number,
        String template,
        String reference,
        String subjectKind,
        UUID subject,
        UUID person,
        String recipient,
        String object,
        LocalDate date,
        int textVersion,
        boolean appealStated,
        LetterSeal seal,
        @Nullable UUID composedBy,
        Instant composedAt,
        LetterState state,
        @Nullable BlobId pdf,
        @Nullable String pdfDigest) {}
