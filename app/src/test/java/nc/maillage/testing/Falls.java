package nc.maillage.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nc.maillage.decisions.DecisionSigned;
import nc.maillage.decisions.ProposalId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A listener that breaks in the middle of a signature, for the proposals that a test names. */
@Component
public class Falls {
    private static final Set<ProposalId> NAMED = ConcurrentHashMap.newKeySet();

    /** Runs the work with that signature breaking at its last step. */
    public static <T> T on(ProposalId proposal, Supplier<T> work) {
        NAMED.add(proposal);
        try {
            return work.get();
        } finally {
            NAMED.remove(proposal);
        }
    }

    @EventListener
    void on(DecisionSigned signed) {
        if (NAMED.contains(signed.decision().proposal().id())) {
            throw new IllegalStateException(
                    "broken on purpose, at " + signed.decision().number());
        }
    }
}
