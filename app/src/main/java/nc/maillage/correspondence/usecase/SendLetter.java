package nc.maillage.correspondence.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.domain.Dispatch;
import nc.maillage.correspondence.domain.DispatchRules;
import nc.maillage.correspondence.domain.DispatchRules.Flaw;
import nc.maillage.correspondence.domain.KeptLetter;
import nc.maillage.correspondence.domain.LetterState;
import nc.maillage.correspondence.domain.Means;
import nc.maillage.correspondence.store.DeliveryStore;
import nc.maillage.correspondence.store.LetterStore;
import nc.maillage.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Envoyer » a letter, and record that it came back. */
@Component
@Transactional
public class SendLetter {
    private final LetterStore letters;
    private final DeliveryStore deliveries;
    private final LetterAccess access;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    SendLetter(LetterStore letters, DeliveryStore deliveries, LetterAccess access, AuditLog log, Ids ids, Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.access = access;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return why it cannot be recorded, null when it is */
    public @Nullable Flaw sent(LetterId id, Means means, LocalDate on, String tracking) {
        var letter = opened(id);
        var flaw = DispatchRules.sendingFlaw(letter, means, on, tracking, LocalDate.now(clock));
        if (flaw != null) {
            return flaw;
        }
        deliveries.insert(id, new Dispatch(ids.next(), means, on, tracking.strip(), me(), clock.instant(), null));
        letters.move(id, LetterState.SENT);
        log.append("letter.sent", "letter", id.value(), Map.of("number", letter.number(), "means", means.name()));
        return null;
    }

    /** @return why it cannot be recorded, null when it is */
    public @Nullable Flaw returned(LetterId id, Dispatch.Return back) {
        var letter = opened(id);
        var last = deliveries.dispatches(id).stream().findFirst().orElse(null);
        var flaw = DispatchRules.returnFlaw(letter, last, back, LocalDate.now(clock));
        if (flaw != null || last == null) {
            return flaw;
        }
        deliveries.returned(last.id(), back, me());
        letters.move(id, LetterState.RETURNED);
        log.append(
                "letter.returned",
                "letter",
                id.value(),
                Map.of("number", letter.number(), "reason", back.reason().name()));
        return null;
    }

    private KeptLetter opened(LetterId id) {
        Permissions.require(Right.NOTIFY);
        var letter = letters.hold(id).orElseThrow(() -> new IllegalStateException("no letter " + id.value()));
        access.check(letter);
        return letter;
    }

    private static UUID me() {
        return CurrentAgent.required().agent().id().value();
    }
}
