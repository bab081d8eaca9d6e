package nc.maillage.entitlements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.organisation.Delegations;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a right away from a day on: an act under a delegation of signature, told by letter with its reason. */
@Component
@Transactional
public class WithdrawCard {
    private final OpenedCards cards;
    private final CardStore store;
    private final CardLetters letters;
    private final Delegations delegations;
    private final AuditLog log;
    private final Clock clock;

    WithdrawCard(
            OpenedCards cards,
            CardStore store,
            CardLetters letters,
            Delegations delegations,
            AuditLog log,
            Clock clock) {
        this.cards = cards;
        this.store = store;
        this.letters = letters;
        this.delegations = delegations;
        this.log = log;
        this.clock = clock;
    }

    /** @param firstDayWithout today at the earliest: nothing read allows a withdrawal for the past */
    public CardChange withdraw(String number, LocalDate firstDayWithout, String reason) {
        var card = cards.open(number, Right.WITHDRAW_CARD);
        var today = LocalDate.now(clock);
        if (reason.isBlank()) {
            return new CardChange.Refused(
                    "reason", "Dites pourquoi\u00A0: la personne lira cette raison dans sa lettre.");
        }
        if (firstDayWithout.isBefore(today)) {
            return new CardChange.Refused(
                    "on",
                    "Le %s est passé. Une carte se retire à partir d’aujourd’hui au plus tôt."
                            .formatted(French.day(firstDayWithout)));
        }
        if (firstDayWithout.isAfter(card.to())) {
            return new CardChange.Refused("on", "La carte se termine déjà le %s.".formatted(French.day(card.to())));
        }
        var agent = CurrentAgent.required().agent();
        var delegation = delegations.validFor(agent.id(), card.scheme(), today);
        if (delegation.isEmpty()) {
            return new CardChange.Refused(
                    "",
                    "Retirer une carte est une décision\u00A0: il vous faut une délégation de signature valable aujourd’hui.");
        }
        if (!store.end(card, firstDayWithout, reason, null)) {
            return new CardChange.Refused("", "Un collègue vient de retirer ou de remplacer cette carte.");
        }
        var letter = letters.withdrawal(card, firstDayWithout, reason, delegation.get());
        log.append(
                "card.withdrawn",
                IssueCard.SUBJECT,
                card.id().value(),
                Map.of(
                        "on",
                        firstDayWithout.toString(),
                        "letter",
                        letter.value().toString()));
        return new CardChange.Done(store.find(card.id()).orElseThrow());
    }
}
