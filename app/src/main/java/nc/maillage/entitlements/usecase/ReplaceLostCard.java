package nc.maillage.entitlements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.store.CardStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A card lost or stolen stops at once; the new one opens the same right to the same day. */
@Component
@Transactional
public class ReplaceLostCard {
    private final OpenedCards cards;
    private final CardStore store;
    private final IssueCard issue;
    private final AuditLog log;
    private final Clock clock;

    ReplaceLostCard(OpenedCards cards, CardStore store, IssueCard issue, AuditLog log, Clock clock) {
        this.cards = cards;
        this.store = store;
        this.issue = issue;
        this.log = log;
        this.clock = clock;
    }

    public CardChange replace(String number) {
        var lost = cards.open(number, Right.RENEW_CARD);
        var today = LocalDate.now(clock);
        if (!lost.stands() || lost.validity(today) instanceof Validity.NotValid) {
            return new CardChange.Refused("", "Cette carte n’est plus valable\u00A0: il n’y a rien à remplacer.");
        }
        var fresh = issue.inPlaceOf(lost);
        if (!store.end(lost, today, "Carte perdue ou volée", fresh.number())) {
            return new CardChange.Refused("", "Un collègue vient de retirer ou de remplacer cette carte.");
        }
        issue.issue(fresh, "card.issued_in_place");
        log.append(
                "card.lost",
                IssueCard.SUBJECT,
                lost.id().value(),
                Map.of("replaced_by", fresh.number().digits()));
        return new CardChange.Done(fresh);
    }
}
