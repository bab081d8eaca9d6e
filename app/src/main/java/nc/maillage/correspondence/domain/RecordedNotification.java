package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.correspondence.Letters.Notification;
import org.jspecify.annotations.Nullable;

/**
 * « Notification enregistrée ».
 *
 * @param correction why the line before it was wrong, null for the first, empty where that line was a cancellation
 * @param cancels whether it takes back the notification that it repeats: the letter then counts as not received
 */
public record RecordedNotification(
        UUID id,
        Notification notification,
        @Nullable UUID corrects,
        @Nullable String correction,
        boolean cancels,
        Instant recordedAt) {}
