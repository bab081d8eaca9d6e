package nc.maillage.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.BlobId;
import org.jspecify.annotations.Nullable;

/** « Courriers » : composed now, rendered as a sealed PDF/A + PDF/UA by a job, sent and notified later. */
public interface Letters {
    /**
     * Registers the letter in the mail register (number without hole, by year and collectivity) and asks for its
     * rendering. Asked for within the caller's act, so it asks for no right of its own.
     *
     * @throws IllegalArgumentException when no text exists for the template, or when the content cannot make a letter
     */
    LetterId compose(LetterContent content);

    Optional<Letter> find(LetterId id);

    /** Oldest first. */
    List<Letter> about(String subjectKind, UUID subject);

    /** Records how and when the person received the letter, publishes {@link LetterNotified}; asks for the right to notify. */
    Recorded notified(LetterId id, NewNotification notification);

    /**
     * « Contenu d’un courrier », handed over by the caller: this room knows no scheme.
     *
     * @param template scheme and kind, such as {@code amg-sud.grant}; kinds are those of {@link LetterKind}. It gives the
     *     opening and the closing set for that kind; the closing of a decision already tells the ways of appeal
     * @param subjectKind and {@code subject}: the file it belongs to, such as {@code application}
     * @param reference the file number shown to the person; {@code decisionNumber} is empty unless the letter tells a decision
     * @param object a sentence to the person, such as « Votre carte d’aide médicale est accordée »
     * @param recipient lines of the address, first line the name
     * @param blocks body, in order
     * @param signature null for an acknowledgement without signature
     * @param followedBy name and telephone of the agent, empty when nobody follows the file yet
     */
    record LetterContent(
            String template,
            String subjectKind,
            UUID subject,
            UUID person,
            String reference,
            String decisionNumber,
            LocalDate date,
            String object,
            String greeting,
            List<String> recipient,
            List<Block> blocks,
            @Nullable Signature signature,
            String followedBy) {
        public LetterContent {
            recipient = List.copyOf(recipient);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * « Paragraphe » : {@code kind} is {@code BOX} (answers, each line opening with + or -), {@code HEADING}, {@code TEXT},
     * {@code NUMBERED} (reasons), {@code BULLETS} or {@code TABLE} (cells parted by a tab, first line the headings). In a
     * line, **two stars** make bold; nothing else is markup.
     */
    record Block(String kind, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * « Signature enregistrée ».
     *
     * @param authority and {@code capacity}: the two lines above the name
     * @param recorded when it was recorded, as a sentence
     * @param seal digest of the signed act, printed as given
     */
    record Signature(String authority, String capacity, String name, String recorded, String seal) {}

    /**
     * « Courrier ».
     *
     * @param number such as {@code C-2026-00417}; its page is {@code /courriers/C-2026-00417}
     * @param appealStated whether the letter tells the ways and delays of appeal: without it no delay runs
     * @param pdf null until the job has rendered it
     * @param notification the one that counts, after any correction
     */
    record Letter(
            LetterId id,
            String number,
            String template,
            String reference,
            String object,
            LocalDate date,
            UUID person,
            boolean appealStated,
            @Nullable BlobId pdf,
            @Nullable Notification notification) {}

    /**
     * « Notification » : how and when the person received the letter; the delay of appeal starts that day.
     *
     * @param means {@code HAND}, {@code POST_TRACKED}, {@code POST_PLAIN}, {@code ELECTRONIC}
     * @param proof reference of the proof, such as the number of the signed receipt
     * @param home where the person lives that day: it lengthens the delay of appeal
     */
    record Notification(String means, LocalDate on, String proof, AppealDelay.Home home, UUID recordedBy) {}

    /** « Notification » to record; {@code correction} says why an earlier one was wrong, and is empty for the first. */
    record NewNotification(String means, LocalDate on, String proof, AppealDelay.Home home, String correction) {}

    /** « Enregistrement d’une notification ». */
    sealed interface Recorded {
        record Done(Notification notification) implements Recorded {}

        /**
         * @param field of the form: {@code means}, {@code on}, {@code proof} or {@code correction}
         * @param why French sentence: what happened and what to do
         */
        record Refused(String field, String why) implements Recorded {}
    }
}
