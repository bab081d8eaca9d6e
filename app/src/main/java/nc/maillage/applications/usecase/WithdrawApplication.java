package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.applications.store.RemarkStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a request at the wish of whoever made it; nothing is erased. */
@Component
@Transactional
public class WithdrawApplication {
    private final FileChanges changes;
    private final RemarkStore remarks;
    private final Clock clock;

    WithdrawApplication(FileChanges changes, RemarkStore remarks, Clock clock) {
        this.changes = changes;
        this.remarks = remarks;
        this.clock = clock;
    }

    public Act withdraw(ApplicationId id, long seen, String reason) {
        if (reason.isBlank()) {
            return Act.Invalid.field("reason", "Dites comment la personne l’a demandé, et pourquoi.");
        }
        return changes.change(id, seen, ProcessStep.GATHER_PIECES, Right.REGISTER_APPLICATION, file -> {
            remarks.insert(id, "application.withdrawn", reason);
            return FileChanges.Change.to(
                    file.in(new ApplicationState.Withdrawn(LocalDate.now(clock), reason)), "application.withdrawn");
        });
    }
}
