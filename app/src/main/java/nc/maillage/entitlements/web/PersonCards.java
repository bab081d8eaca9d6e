package nc.maillage.entitlements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.people.FileNumberLookup;
import nc.maillage.people.PersonId;
import nc.maillage.people.PersonPanel;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cards of a person, on the person's page, and whose card bears that number. */
@Component
@Order(5)
@Transactional(readOnly = true)
class PersonCards implements PersonPanel, FileNumberLookup {
    private final CardStore store;
    private final Clock clock;

    PersonCards(CardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public @Nullable Panel panelFor(PersonId person) {
        if (!Permissions.may(Right.SEE_DECISION)) {
            return null;
        }
        var today = LocalDate.now(clock);
        var rows = store.ofPerson(person).stream()
                .map(card -> new Row(
                        "Carte d’aide médicale, catégorie " + card.category(),
                        CardWords.address(card),
                        CardWords.state(card, today),
                        "Jusqu’au " + French.day(card.to()),
                        "N° %s%s".formatted(card.number(), card.holder().equals(person) ? "" : ", personne rattachée")))
                .toList();
        return new Panel("Droits", "droits", rows.size(), rows, "Aucune carte.", null, null);
    }

    @Override
    public Optional<PersonId> personOf(String fileNumber) {
        return CardNumber.read(fileNumber).flatMap(store::byNumber).map(HeldCard::holder);
    }
}
