package nc.maillage.entitlements.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nc.maillage.decisions.DecisionId;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.Cards;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.entitlements.store.ValidityStore;
import nc.maillage.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room. */
@Component
@Transactional(readOnly = true)
class CardDoor implements Cards {
    private final CardStore store;
    private final ValidityStore validities;

    CardDoor(CardStore store, ValidityStore validities) {
        this.store = store;
        this.validities = validities;
    }

    @Override
    public Optional<Card> find(CardId id) {
        return store.find(id).map(CardDoor::shown);
    }

    @Override
    public List<Card> ofPerson(PersonId person) {
        return store.ofPerson(person).stream().map(CardDoor::shown).toList();
    }

    @Override
    public Set<PersonId> notEndedOn(String scheme, Collection<PersonId> persons, LocalDate day) {
        return store.notEndedOn(scheme, persons, day);
    }

    @Override
    public List<Card> ofDecision(DecisionId decision) {
        return store.ofDecision(decision).stream().map(CardDoor::shown).toList();
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Validity validity(String number, LocalDate day) {
        return CardNumber.read(number).map(read -> validities.of(read, day)).orElseGet(Validity.Unknown::new);
    }

    private static Card shown(HeldCard card) {
        return new Card(
                card.id(),
                card.number().written(),
                card.holder(),
                card.attached(),
                card.category(),
                card.from(),
                card.to(),
                card.decision(),
                card.withdrawnOn(),
                card.pdf());
    }
}
