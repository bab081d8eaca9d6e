package nc.maillage.candidacies.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyPiece.Analysis;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyPieceStore.Owned;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.candidacies.store.CandidacyStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.platform.files.ScanAnswer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Analyser une pièce de candidature » : it is let go, or kept in quarantine and the candidate is told. */
@Component
@Transactional
class ScanCandidacyPiece implements BackgroundJobs.Handler {
    static final String KIND = "candidacies.scan";

    private final CandidacyPieceStore store;
    private final CandidacyStore candidacies;
    private final CandidacyStepStore steps;
    private final Blobs blobs;
    private final Antivirus antivirus;
    private final CandidateMails mails;
    private final AuditLog log;
    private final Clock clock;

    ScanCandidacyPiece(
            CandidacyPieceStore store,
            CandidacyStore candidacies,
            CandidacyStepStore steps,
            Blobs blobs,
            Antivirus antivirus,
            CandidateMails mails,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.candidacies = candidacies;
        this.steps = steps;
        this.blobs = blobs;
        this.antivirus = antivirus;
        this.mails = mails;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        var owned = store.find(subject).orElse(null);
        if (owned == null
                || owned.piece().analysis() != Analysis.AWAITED
                || owned.piece().file() == null) {
            return;
        }
        var blob = blobs.find(owned.piece().file().blob()).orElseThrow();
        switch (antivirus.look(blob.content())) {
            case ScanAnswer.Clean _ -> store.analysed(subject, Analysis.CLEAN);
            case ScanAnswer.Infected(var name) -> quarantine(owned, name);
            case ScanAnswer.Away(var why) ->
                throw new BackgroundJobs.NotNow("the antivirus is away (%s): the piece waits".formatted(why));
        }
    }

    private void quarantine(Owned owned, String virus) {
        CandidacyPiece piece = owned.piece();
        store.analysed(piece.id(), Analysis.INFECTED);
        steps.add(owned.candidacy(), Kind.PIECE_INFECTED, piece.kind().label(), clock.instant(), null);
        log.append(
                "candidacy.piece.quarantined",
                KeepCandidacyPieces.SUBJECT,
                owned.candidacy().value(),
                Map.of("virus", virus));
        candidacies.find(owned.candidacy()).ifPresent(candidacy -> mails.quarantined(candidacy, piece.kind()));
    }
}
