package nc.maillage.applications.usecase;

import java.util.Map;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.store.ApplicationStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.evidence.PieceQuarantined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In the transaction of the analysis: whoever follows the file reads in its history that a piece is in quarantine. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowAnalysis {
    private final ApplicationStore store;
    private final AskedPieces asked;
    private final AuditLog log;

    FollowAnalysis(ApplicationStore store, AskedPieces asked, AuditLog log) {
        this.store = store;
        this.asked = asked;
        this.log = log;
    }

    @EventListener
    void on(PieceQuarantined event) {
        var piece = event.piece();
        store.find(new ApplicationId(piece.file()))
                .ifPresent(file -> log.append(
                        "application.piece_quarantined",
                        FileChanges.SUBJECT,
                        piece.file(),
                        Map.of(
                                "kind",
                                asked.logged(file, piece.kind()),
                                "piece",
                                piece.id().value().toString())));
    }
}
