package nc.maillage.entitlements.usecase;

import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Recusals;
import nc.maillage.access.Right;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.people.People;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a card for whoever has the right to, and is neither kept away from it nor shut out of a restricted person. */
@Component
@Transactional(readOnly = true)
public class OpenedCards {
    private final CardStore store;
    private final Recusals recusals;
    private final People people;

    OpenedCards(CardStore store, Recusals recusals, People people) {
        this.store = store;
        this.recusals = recusals;
        this.people = people;
    }

    public HeldCard open(String number, Right right) {
        Permissions.require(right);
        var card = CardNumber.read(number)
                .flatMap(store::byNumber)
                .filter(found -> people.find(found.holder()).isPresent())
                .orElseThrow(() -> new NotFound("card"));
        if (recusals.keptAway(
                CurrentAgent.required().agent().id(), card.holder().value())) {
            throw AccessRefused.byRecusal(
                    "Vous êtes en déport pour cette personne\u00A0: un collègue suit son dossier.");
        }
        return card;
    }
}
