package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.correspondence.Letters.Notification;
import org.jspecify.annotations.Nullable;

/** « Notification enregistrée » ; {@code correction} says why an earlier one was wrong, null for the first. */
public record RecordedNotification(
        UUID id,
        Notification notification,
        @Nullable UUID corrects,
        @Nullable String correction,
        Instant recordedAt) {}
