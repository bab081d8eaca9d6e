package nc.maillage.decisions.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.ProposalId;
import nc.maillage.decisions.store.DecisionStore;
import nc.maillage.decisions.store.ProposalStore;
import nc.maillage.law.AsOf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room: each question goes to the class that answers it. */
@Component
@Transactional
class DecisionRoom implements Decisions {
    private final AssessFacts assess;
    private final SubmitProposal propose;
    private final SendBackProposal sendBack;
    private final SignDecision sign;
    private final ReplayDecision replay;
    private final ProposalStore proposals;
    private final DecisionStore decisions;

    DecisionRoom(
            AssessFacts assess,
            SubmitProposal propose,
            SendBackProposal sendBack,
            SignDecision sign,
            ReplayDecision replay,
            ProposalStore proposals,
            DecisionStore decisions) {
        this.assess = assess;
        this.propose = propose;
        this.sendBack = sendBack;
        this.sign = sign;
        this.replay = replay;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public Assessed assess(String scheme, Map<String, ?> facts, AsOf asOf) {
        return assess.assess(scheme, facts, asOf);
    }

    @Override
    public boolean leadsToAnAnswer(String scheme, Map<String, ?> facts, AsOf asOf) {
        return assess.leadsToAnAnswer(scheme, facts, asOf);
    }

    @Override
    public Proposed propose(NewProposal proposal) {
        return propose.propose(proposal);
    }

    @Override
    public List<Proposal> proposalsOf(UUID file) {
        return proposals.ofFile(file);
    }

    @Override
    public Optional<Proposal> proposal(ProposalId id) {
        return proposals.find(id);
    }

    @Override
    public Reviewed sendBack(ProposalId id, String reasons) {
        return sendBack.sendBack(id, reasons);
    }

    @Override
    public Reviewed sign(ProposalId id, boolean confirmsUnconfirmed) {
        return sign.sign(id, confirmsUnconfirmed);
    }

    @Override
    public List<Decision> decisionsOf(UUID file) {
        return decisions.ofFile(file);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return decisions.find(id);
    }

    @Override
    public Optional<Decision> byNumber(String number) {
        return decisions.byNumber(number);
    }

    @Override
    public Map<DecisionId, LocalDate> notifiedOn(Collection<DecisionId> ids) {
        return decisions.notifiedOn(ids);
    }

    @Override
    public Replayed replay(DecisionId id) {
        return replay.replay(id);
    }
}
