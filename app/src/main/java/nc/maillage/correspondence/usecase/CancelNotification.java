package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.NotificationCancelled;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.correspondence.domain.NotificationRules;
import nc.maillage.correspondence.domain.RecordedNotification;
import nc.maillage.correspondence.store.DeliveryStore;
import nc.maillage.correspondence.store.LetterStore;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Annuler une notification » recorded by mistake: it stays readable, the letter is again on its way and no delay runs. */
@Component
@Transactional
public class CancelNotification {
    private final LetterStore letters;
    private final DeliveryStore deliveries;
    private final LetterAccess access;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    CancelNotification(
            LetterStore letters,
            DeliveryStore deliveries,
            LetterAccess access,
            AuditLog log,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.access = access;
        this.log = log;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return why it cannot be cancelled, as a French sentence, null when it is */
    public @Nullable String run(LetterId id, String reason) {
        Permissions.require(Right.NOTIFY);
        var letter = letters.hold(id).orElseThrow(() -> new IllegalStateException("no letter " + id.value()));
        access.check(letter);
        var current = deliveries.current(id).orElse(null);
        if (current == null) {
            return "Cette notification est déjà annulée\u00A0: un collègue l’a fait avant vous.";
        }
        var flaw = NotificationRules.reasonFlaw(reason);
        if (flaw != null) {
            return flaw;
        }
        deliveries.insert(id, cancelling(current, reason.strip()));
        letters.move(id, LetterState.before(deliveries.dispatches(id).stream().findFirst()));
        log.append("letter.notification_cancelled", "letter", id.value(), Map.of("number", letter.number()));
        events.publishEvent(new NotificationCancelled(id, letter.subjectKind(), letter.subject(), letter.person()));
        return null;
    }

    private RecordedNotification cancelling(RecordedNotification current, String reason) {
        var me = CurrentAgent.required().agent().id().value();
        var taken = current.notification();
        return new RecordedNotification(
                ids.next(),
                new Notification(taken.means(), taken.on(), taken.proof(), taken.home(), me),
                current.id(),
                reason,
                true,
                clock.instant());
    }
}
