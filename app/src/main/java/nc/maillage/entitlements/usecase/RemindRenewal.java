package nc.maillage.entitlements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.platform.French;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites by letter to renew a card before it ends: without a valid card, the person advances the cost of care. */
@Component
@Transactional
public class RemindRenewal {
    private final OpenedCards cards;
    private final CardStore store;
    private final CardLetters letters;
    private final AuditLog log;
    private final Clock clock;

    RemindRenewal(OpenedCards cards, CardStore store, CardLetters letters, AuditLog log, Clock clock) {
        this.cards = cards;
        this.store = store;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    public CardChange remind(String number) {
        var card = cards.open(number, Right.RENEW_CARD);
        var today = LocalDate.now(clock);
        if (!card.stands() || !(card.validity(today) instanceof Validity.Valid)) {
            return new CardChange.Refused(
                    "", "Cette carte n’est plus valable\u00A0: enregistrez une nouvelle demande.");
        }
        var reminded = card.remindedOn();
        if (reminded != null) {
            return new CardChange.Refused("", "Le rappel est déjà parti le %s.".formatted(French.date(reminded)));
        }
        var letter = letters.renewal(card);
        store.reminded(card.id(), today);
        log.append(
                "card.reminded",
                IssueCard.SUBJECT,
                card.id().value(),
                Map.of("letter", letter.value().toString()));
        return new CardChange.Done(store.find(card.id()).orElseThrow());
    }
}
