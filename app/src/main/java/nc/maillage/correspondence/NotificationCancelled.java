package nc.maillage.correspondence;

import java.util.UUID;

/** « Notification annulée » : published in the transaction that takes it back; the delay of appeal no longer runs. */
public record NotificationCancelled(LetterId letter, String subjectKind, UUID subject, UUID person) {}
