package nc.maillage.entitlements.web;

import java.time.LocalDate;
import nc.maillage.entitlements.Cards.Validity;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.people.PersonSummary;
import nc.maillage.platform.French;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The words in which a page tells a card. */
final class CardWords {
    static final int SOON = 60;
    static final int REMINDABLE = 120;

    private CardWords() {}

    static StateTag state(HeldCard card, LocalDate today) {
        return switch (card.validity(today)) {
            case Validity.Valid _ ->
                card.endsWithin(today, SOON)
                        ? new StateTag(Tone.JUDGE, "clock", "Finit bientôt")
                        : StateTag.of(Tone.OK, "Valable");
            case Validity.NotYet _ -> new StateTag(Tone.INFO, "clock", "Pas encore valable");
            case Validity.NotValid _ ->
                card.replacedBy() != null
                        ? new StateTag(Tone.NO, "same", "Remplacée")
                        : card.stands() ? new StateTag(Tone.CALM, "past", "Terminée") : StateTag.of(Tone.NO, "Retirée");
            case Validity.Unknown _ -> StateTag.unknown();
        };
    }

    static String name(@Nullable PersonSummary person) {
        return person == null ? PersonSummary.MASKED : person.displayName();
    }

    static String period(HeldCard card) {
        return "du %s au %s".formatted(French.day(card.from()), French.day(card.to()));
    }

    static String address(HeldCard card) {
        return "/cartes/" + card.number();
    }
}
