package nc.maillage.decisions.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.decisions.Decisions.Assessed;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.domain.SecondReading;
import nc.maillage.decisions.domain.Signing;
import nc.maillage.decisions.domain.Step;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.organisation.Delegation;
import nc.maillage.organisation.Delegations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs a proposal under a delegation valid today: everything is written, or nothing is. */
@Component
public class SignDecision {
    private final ProposalStore proposals;
    private final Delegations delegations;
    private final AssessFacts assess;
    private final Concerned concerned;
    private final RecordDecision record;
    private final Clock clock;

    SignDecision(
            ProposalStore proposals,
            Delegations delegations,
            AssessFacts assess,
            Concerned concerned,
            RecordDecision record,
            Clock clock) {
        this.proposals = proposals;
        this.delegations = delegations;
        this.assess = assess;
        this.concerned = concerned;
        this.record = record;
        this.clock = clock;
    }

    @Transactional
    public Reviewed sign(ProposalId id, boolean confirms) {
        Permissions.require(Step.SIGN.right());
        var proposal = proposals.locked(id).orElseThrow(() -> new MissingProposal(id));
        var delegation = delegation(proposal);
        var objection = signing(proposal, delegation, confirms).objection();
        if (objection.isPresent()) {
            return objection.get();
        }
        if (delegation == null) {
            throw new IllegalStateException("a signature without delegation was let through");
        }
        return new Reviewed.Done(id, record.record(proposal, delegation, confirms));
    }

    /** What stands in the way of the signed-in reader, without signing; for the page. */
    @Transactional(readOnly = true)
    public Signing look(Proposal proposal) {
        return signing(proposal, delegation(proposal), false);
    }

    private Signing signing(Proposal proposal, @Nullable Delegation delegation, boolean confirms) {
        var reader = CurrentAgent.required().agent().id();
        var away = concerned.keptAway(reader, proposal.content(), proposal.assessment());
        return new Signing(
                new SecondReading(proposal.status(), proposal.proposedBy(), reader, away),
                proposal.content().ruling(),
                proposal.assessment(),
                today(proposal),
                delegation,
                LocalDate.now(clock),
                confirms);
    }

    private @Nullable Delegation delegation(Proposal proposal) {
        return delegations
                .validFor(
                        CurrentAgent.required().agent().id(), proposal.content().scheme(), LocalDate.now(clock))
                .orElse(null);
    }

    private @Nullable Assessment today(Proposal proposal) {
        var content = proposal.content();
        return assess.assess(content.scheme(), content.facts(), AsOf.on(LocalDate.now(clock)))
                        instanceof Assessed.Done(Assessment assessment)
                ? assessment
                : null;
    }
}
