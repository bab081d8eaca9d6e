package nc.maillage.evidence.usecase;

import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.PieceQuarantined;
import nc.maillage.evidence.Pieces.Analysis;
import nc.maillage.evidence.store.PieceStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.platform.files.ScanAnswer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Analyser une pièce » : it is let go, or kept in quarantine; while the antivirus is away it waits. */
@Component
@Transactional
class ScanPiece implements BackgroundJobs.Handler {
    static final String KIND = "evidence.scan";
    private static final String SUBJECT = "piece";

    private final PieceStore store;
    private final Blobs blobs;
    private final Antivirus antivirus;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    ScanPiece(PieceStore store, Blobs blobs, Antivirus antivirus, AuditLog log, ApplicationEventPublisher events) {
        this.store = store;
        this.blobs = blobs;
        this.antivirus = antivirus;
        this.log = log;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var id = new PieceId(subject);
        var piece = store.find(id).orElseThrow(() -> new IllegalStateException("no piece to look at: " + subject));
        if (piece.analysis() != Analysis.AWAITED) {
            return;
        }
        var blob = blobs.find(piece.blob()).orElseThrow();
        switch (antivirus.look(blob.content())) {
            case ScanAnswer.Clean _ -> store.analysed(id, Analysis.CLEAN, null);
            case ScanAnswer.Infected(var name) -> {
                store.analysed(id, Analysis.INFECTED, refusal());
                log.append("piece.quarantined", SUBJECT, subject, Map.of("virus", name));
                events.publishEvent(new PieceQuarantined(piece));
            }
            case ScanAnswer.Away(var why) ->
                throw new BackgroundJobs.NotNow("the antivirus is away (%s): the piece waits".formatted(why));
        }
    }

    private static String refusal() {
        return "L’antivirus a trouvé un programme nuisible dans ce fichier. Personne ne peut l’ouvrir\u00A0: demandez-en un autre.";
    }
}
