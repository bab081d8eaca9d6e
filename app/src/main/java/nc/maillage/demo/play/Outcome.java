package nc.maillage.demo.play;

import java.time.LocalDate;
import nc.maillage.applications.ApplicationId;
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.Letters;
import nc.maillage.correspondence.Letters.NewNotification;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Decisions.Decision;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.Ruling;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.entitlements.Cards;
import nc.maillage.entitlements.usecase.CardChange;
import nc.maillage.entitlements.usecase.WithdrawCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Suite » : plays the second reading, the notification, and what becomes of the card. */
@Component
class Outcome {
    private static final String RECEIPT = "Récépissé signé au guichet";

    private final Decisions decisions;
    private final Letters letters;
    private final Cards cards;
    private final WithdrawCard withdrawCard;

    Outcome(Decisions decisions, Letters letters, Cards cards, WithdrawCard withdrawCard) {
        this.decisions = decisions;
        this.letters = letters;
        this.cards = cards;
        this.withdrawCard = withdrawCard;
    }

    void sendBack(Ledger ledger, ApplicationId id, Deed.SendBack deed) {
        done(decisions.sendBack(open(id).id(), deed.reasons()));
        ledger.followed(id);
    }

    /** A refusal that rests on an unconfirmed figure is confirmed by name. */
    void sign(Ledger ledger, ApplicationId id) {
        var proposal = open(id);
        done(decisions.sign(proposal.id(), proposal.content().ruling() == Ruling.REFUSE));
        ledger.followed(id);
    }

    private Proposal open(ApplicationId id) {
        return decisions.proposalsOf(id.value()).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.OPEN)
                .findFirst()
                .orElseThrow();
    }

    void notified(ApplicationId id, Deed.Notify deed) {
        notified(id, new NewNotification(deed.means(), deed.on(), deed.proof(), AppealDelay.Home.NEW_CALEDONIA, ""));
    }

    void notified(ApplicationId id, Deed.NotifyAid deed) {
        notified(id, new NewNotification("HAND", deed.on(), RECEIPT, AppealDelay.Home.NEW_CALEDONIA, ""));
    }

    private void notified(ApplicationId id, NewNotification notification) {
        var decision = decided(id);
        if (!(letters.notified(decision.letter(), notification) instanceof Letters.Recorded.Done)) {
            throw new IllegalStateException("a planned notification was refused for decision " + decision.number());
        }
    }

    private Decision decided(ApplicationId id) {
        return decisions.decisionsOf(id.value()).getFirst();
    }

    void withdrawCard(ApplicationId id, Deed.WithdrawCard deed, LocalDate day) {
        var card = card(id);
        if (card == null || !(withdrawCard.withdraw(card, day, deed.reason()) instanceof CardChange.Done)) {
            throw new IllegalStateException("a planned withdrawal of card " + card + " was refused");
        }
    }

    @Nullable
    String card(ApplicationId id) {
        return cards.ofDecision(decided(id).id()).stream()
                .map(Cards.Card::number)
                .findFirst()
                .orElse(null);
    }

    private static void done(Reviewed reviewed) {
        if (!(reviewed instanceof Reviewed.Done)) {
            throw new IllegalStateException("a planned second reading was refused: " + reviewed);
        }
    }
}
