package nc.maillage.applications.usecase;

import java.util.Map;
import java.util.Optional;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.decisions.Decisions.Proposal;
import nc.maillage.decisions.ProposalSentBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In the transaction of the second reading: the file comes back to its author, or is decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowDecision {
    private final ApplicationStore store;
    private final FileChanges changes;

    FollowDecision(ApplicationStore store, FileChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    @EventListener
    void on(ProposalSentBack event) {
        var proposal = event.proposal();
        var reasons = proposal.returnReasons();
        proposed(proposal)
                .ifPresent(file -> move(
                        file,
                        new ApplicationState.SentBack(proposal.id(), reasons == null ? "" : reasons),
                        "application.sent_back",
                        Map.of("proposal", proposal.id().value().toString())));
    }

    @EventListener
    void on(DecisionSigned event) {
        var decision = event.decision();
        proposed(decision.proposal())
                .ifPresent(file -> move(
                        file,
                        new ApplicationState.Decided(decision.id()),
                        "application.decided",
                        Map.of("decision", decision.number())));
    }

    private Optional<ApplicationFile> proposed(Proposal proposal) {
        return store.lock(new ApplicationId(proposal.content().file()))
                .filter(file -> file.state().equals(new ApplicationState.Proposed(proposal.id())));
    }

    private void move(ApplicationFile found, ApplicationState next, String act, Map<String, String> details) {
        var file = found.in(next);
        if (!store.update(found, file)) {
            throw new IllegalStateException("a locked file changed its version: " + file.number());
        }
        changes.logged(file, act, details);
    }
}
