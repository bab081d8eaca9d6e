package nc.maillage.correspondence;

import java.util.UUID;

/** « Courrier notifié » : published in the transaction that records or corrects a notification. */
public record LetterNotified(
        LetterId letter,
        String subjectKind,
        UUID subject,
        UUID person,
        Letters.Notification notification,
        AppealDelay.Answer appeal) {}
