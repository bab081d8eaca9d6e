package nc.maillage.decisions.usecase;

import java.time.Clock;
import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.audit.AuditLog;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.ProposalSentBack;
import nc.maillage.decisions.domain.ProposalState;
import nc.maillage.decisions.domain.SecondReading;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.store.ProposalStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a proposal back to its author, with reasons. */
@Component
public class SendBackProposal {
    private static final int LONGEST = 4_000;

    private final ProposalStore proposals;
    private final Concerned concerned;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendBackProposal(
            ProposalStore proposals, Concerned concerned, AuditLog log, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.concerned = concerned;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Reviewed sendBack(ProposalId id, String reasons) {
        Permissions.require(Step.SEND_BACK.right());
        if (reasons.isBlank() || reasons.length() > LONGEST) {
            return new Reviewed.NeedsReasons("Dites ce qui doit changer, en 4 000 caractères au plus.");
        }
        var proposal = proposals.locked(id).orElseThrow(() -> new MissingProposal(id));
        var reader = CurrentAgent.required().agent().id();
        var away = concerned.keptAway(reader, proposal.content(), proposal.assessment());
        return new SecondReading(proposal.status(), proposal.proposedBy(), reader, away)
                .objectionTo(Step.SEND_BACK)
                .orElseGet(() -> close(proposal, reasons.strip()));
    }

    private Reviewed close(Proposal proposal, String reasons) {
        var reader = CurrentAgent.required().agent().id();
        var closed = proposals.close(proposal, new ProposalState.SentBack(reader, clock.instant(), reasons));
        log.append(
                "decision.sent-back",
                "application",
                proposal.content().file(),
                Map.of("proposal", proposal.id().value().toString()));
        events.publishEvent(new ProposalSentBack(closed));
        return new Reviewed.Done(proposal.id(), null);
    }
}
