package nc.maillage.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/** « Courriers » : composed now, rendered as a sealed PDF/A + PDF/UA by a job, sent and notified later. */
public interface Letters {
    /** Registers the letter in the mail register (number without hole, by year and collectivity) and asks for its rendering. */
    LetterId compose(LetterContent content);

    Optional<Letter> find(LetterId id);

    List<Letter> about(String subjectKind, UUID subject);

    /**
     * « Contenu d’un courrier », handed over by the caller: this room knows no scheme.
     *
     * @param template key of the text set by the administrator, such as {@code amg-sud.grant}; gives opening and closing
     * @param subjectKind and {@code subject}: the file it belongs to, such as {@code application}
     * @param recipient lines of the address, first line the name
     * @param blocks body, in order
     * @param signature lines above and below the signatory's name; null for an acknowledgement without signature
     */
    record LetterContent(
            String template,
            String subjectKind,
            UUID subject,
            UUID person,
            String reference,
            LocalDate date,
            String object,
            String greeting,
            List<String> recipient,
            List<Block> blocks,
            @Nullable Signature signature,
            String followedBy) {}

    /**
     * « Paragraphe » : {@code kind} is {@code BOX} (answers, each line opening with + or -), {@code HEADING}, {@code TEXT},
     * {@code NUMBERED} (reasons) or {@code TABLE} (cells parted by a tab, first line the headings).
     */
    record Block(String kind, List<String> lines) {}

    record Signature(String authority, String capacity, String name, String recorded, String seal) {}

    /** « Courrier » : {@code pdf} is null until the job has rendered it. */
    record Letter(
            LetterId id,
            String number,
            String template,
            String reference,
            String object,
            LocalDate date,
            UUID person,
            @Nullable BlobId pdf,
            @Nullable Notification notification) {}

    /**
     * « Notification » : how and when the person received the letter; the delay of appeal starts that day.
     *
     * @param means {@code HAND}, {@code POST_TRACKED}, {@code POST_PLAIN}, {@code ELECTRONIC}
     * @param proof reference of the proof, such as the number of the signed receipt
     */
    record Notification(String means, LocalDate on, String proof, UUID recordedBy) {}
}
