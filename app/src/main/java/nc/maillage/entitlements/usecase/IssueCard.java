package nc.maillage.entitlements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.Ruling;
import nc.maillage.entitlements.CardId;
import nc.maillage.entitlements.domain.CardClaims;
import nc.maillage.entitlements.domain.CardNumber;
import nc.maillage.entitlements.domain.HeldCard;
import nc.maillage.entitlements.store.CardStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the card, where there is one, in the transaction of the signature: both are there, or neither is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IssueCard {
    static final String SUBJECT = "card";
    static final String RENDERING = "card-sheet";

    private final CardStore store;
    private final CardSigning signing;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;

    IssueCard(CardStore store, CardSigning signing, BackgroundJobs jobs, AuditLog log, Ids ids, Clock clock) {
        this.store = store;
        this.signing = signing;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionSigned event) {
        var decision = event.decision();
        var grant = decision.proposal().content().grant();
        var category = grant == null ? null : grant.category();
        if (decision.ruling() == Ruling.GRANT && grant != null && category != null) {
            issue(fresh(decision, grant, category), "card.issued");
        }
    }

    private HeldCard fresh(Decisions.Decision decision, Decisions.Grant grant, String category) {
        var content = decision.proposal().content();
        return sealed(new HeldCard(
                new CardId(ids.next()),
                number(),
                content.scheme(),
                content.person(),
                grant.attached(),
                category,
                grant.from(),
                grant.to(),
                decision.id(),
                decision.number(),
                content.file(),
                content.reference(),
                LocalDate.now(clock),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                1));
    }

    /** The same right on a new number: the old one is named on it. */
    HeldCard inPlaceOf(HeldCard lost) {
        return sealed(new HeldCard(
                new CardId(ids.next()),
                number(),
                lost.scheme(),
                lost.holder(),
                lost.attached(),
                lost.category(),
                lost.from(),
                lost.to(),
                lost.decision(),
                lost.decisionNumber(),
                lost.file(),
                lost.reference(),
                LocalDate.now(clock),
                "",
                null,
                null,
                lost.number(),
                null,
                null,
                null,
                1));
    }

    void issue(HeldCard card, String act) {
        store.insert(card);
        log.append(
                act,
                SUBJECT,
                card.id().value(),
                Map.of("number", card.number().digits(), "decision", card.decisionNumber()));
        jobs.enqueue(RENDERING, card.id().value());
    }

    private CardNumber number() {
        return CardNumber.draw(ids.random());
    }

    private HeldCard sealed(HeldCard card) {
        var claims = new CardClaims(card.number(), card.issuedOn(), card.from(), card.to(), signing.keyId());
        return with(card, signing.seal(claims));
    }

    private static HeldCard with(HeldCard card, String token) {
        CardNumber replaces = card.replaces();
        return new HeldCard(
                card.id(),
                card.number(),
                card.scheme(),
                card.holder(),
                card.attached(),
                card.category(),
                card.from(),
                card.to(),
                card.decision(),
                card.decisionNumber(),
                card.file(),
                card.reference(),
                card.issuedOn(),
                token,
                null,
                null,
                replaces,
                null,
                null,
                null,
                1);
    }
}
