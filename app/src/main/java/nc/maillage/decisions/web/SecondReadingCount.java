package nc.maillage.decisions.web;

import nc.maillage.access.CurrentAgent;
import nc.maillage.access.NavCount;
import nc.maillage.decisions.store.ProposalQueue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many proposals wait for the signed-in reader. */
@Component
class SecondReadingCount implements NavCount {
    private final ProposalQueue queue;

    SecondReadingCount(ProposalQueue queue) {
        this.queue = queue;
    }

    @Override
    public String href() {
        return "/propositions";
    }

    @Override
    @Transactional(readOnly = true)
    public int count() {
        return Math.toIntExact(queue.count(CurrentAgent.required().agent().id(), false));
    }
}
