package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.decisions.Decisions;
import nc.maillage.law.AsOf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies the rules of today to what is established so far, and keeps nothing. */
@Component
@Transactional(readOnly = true)
public class AssessApplication {
    private final CaseFacts caseFacts;
    private final Decisions decisions;
    private final Clock clock;

    AssessApplication(CaseFacts caseFacts, Decisions decisions, Clock clock) {
        this.caseFacts = caseFacts;
        this.decisions = decisions;
        this.clock = clock;
    }

    public Decisions.Assessed verdict(ApplicationFile file) {
        var day = LocalDate.now(clock);
        return decisions.assess(file.scheme(), caseFacts.forVerdict(file).map(), AsOf.on(day));
    }

    /** Whether the rules need nothing more from a person to lead to an answer. */
    boolean isComplete(ApplicationFile file) {
        var today = AsOf.on(LocalDate.now(clock));
        return decisions.leadsToAnAnswer(
                file.scheme(), caseFacts.forVerdict(file).map(), today);
    }
}
