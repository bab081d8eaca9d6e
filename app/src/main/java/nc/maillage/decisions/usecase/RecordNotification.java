package nc.maillage.decisions.usecase;

import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.LetterNotified;
import nc.maillage.correspondence.NotificationCancelled;
import nc.maillage.decisions.store.DecisionStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the mail room: a decision is notified when its letter is, and its delay of appeal starts that day. */
@Component
class RecordNotification {
    private final DecisionStore decisions;

    RecordNotification(DecisionStore decisions) {
        this.decisions = decisions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void letterNotified(LetterNotified notified) {
        var until = switch (notified.appeal()) {
            case AppealDelay.Answer.NotBefore end -> end.day();
            case AppealDelay.Answer.DoesNotRun _ -> null;
        };
        decisions.notified(notified.letter(), notified.notification().on(), until);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void notificationCancelled(NotificationCancelled cancelled) {
        decisions.notified(cancelled.letter(), null, null);
    }
}
