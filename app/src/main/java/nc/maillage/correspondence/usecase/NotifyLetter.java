package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.LetterNotified;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.Letters.Recorded;
import nc.maillage.correspondence.domain.KeptLetter;
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

/** « Notifier » : records that the person received the letter, or corrects what was recorded. */
@Component
@Transactional
public class NotifyLetter {
    private final LetterStore letters;
    private final DeliveryStore deliveries;
    private final LetterAccess access;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    NotifyLetter(
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

    public Recorded run(LetterId id, NewNotification notification) {
        Permissions.require(Right.NOTIFY);
        var letter = letters.hold(id).orElseThrow(() -> new IllegalStateException("no letter " + id.value()));
        access.check(letter);
        var last = deliveries.last(id).orElse(null);
        var before = last == null || last.cancels() ? null : last;
        var sent = deliveries.dispatches(id).stream().findFirst().orElse(null);
        var flaw = NotificationRules.flaw(
                notification, letter.date(), LocalDate.now(clock), sent, before == null ? null : before.notification());
        return flaw == null ? keep(letter, notification, last) : flaw;
    }

    private Recorded keep(KeptLetter letter, NewNotification given, @Nullable RecordedNotification last) {
        UUID me = CurrentAgent.required().agent().id().value();
        var notification =
                new Notification(given.means(), given.on(), given.proof().strip(), given.home(), me);
        var corrects = last != null && !last.cancels();
        deliveries.insert(
                letter.id(),
                new RecordedNotification(
                        ids.next(),
                        notification,
                        last == null ? null : last.id(),
                        corrects ? given.correction().strip() : last == null ? null : "",
                        false,
                        clock.instant()));
        letters.move(letter.id(), LetterState.NOTIFIED);
        log.append(
                corrects ? "letter.notification_corrected" : "letter.notified",
                "letter",
                letter.id().value(),
                Map.of("number", letter.number(), "means", given.means()));
        events.publishEvent(new LetterNotified(
                letter.id(),
                letter.subjectKind(),
                letter.subject(),
                letter.person(),
                notification,
                AppealDelay.of(given.on(), given.home(), letter.appealStated())));
        return new Recorded.Done(notification);
    }
}
