package nc.maillage.candidacies.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nc.maillage.audit.AuditLog;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.domain.CandidacyPiece;
import nc.maillage.candidacies.domain.CandidacyPiece.Analysis;
import nc.maillage.candidacies.domain.CandidacyPiece.StoredFile;
import nc.maillage.candidacies.domain.CandidacyStep.Kind;
import nc.maillage.candidacies.domain.HandedFile;
import nc.maillage.candidacies.domain.PieceKind;
import nc.maillage.candidacies.store.CandidacyPieceStore;
import nc.maillage.candidacies.store.CandidacyStepStore;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Sha256;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.platform.files.FileLook;
import nc.maillage.platform.files.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the files of a candidacy, each looked at for what it is; takes pieces away without forgetting them. */
@Component
@Transactional
class KeepCandidacyPieces {
    static final String SUBJECT = "candidacy";
    private static final int MOST = 40;
    /** Of all that came, as what is taken away is kept too: who sends and takes away without end fills no disk. */
    private static final int MOST_EVER = 120;

    private static final long MOST_BYTES_EVER = 200_000_000;

    private final CandidacyPieceStore store;
    private final CandidacyStepStore steps;
    private final Blobs blobs;
    private final Antivirus antivirus;
    private final BackgroundJobs jobs;
    private final AuditLog log;
    private final Ids ids;

    KeepCandidacyPieces(
            CandidacyPieceStore store,
            CandidacyStepStore steps,
            Blobs blobs,
            Antivirus antivirus,
            BackgroundJobs jobs,
            AuditLog log,
            Ids ids) {
        this.store = store;
        this.steps = steps;
        this.blobs = blobs;
        this.antivirus = antivirus;
        this.jobs = jobs;
        this.log = log;
        this.ids = ids;
    }

    /** Whether one of them was not taken away yet. */
    boolean anyThere(CandidacyId candidacy, Collection<UUID> asked) {
        return store.of(candidacy).stream().anyMatch(piece -> piece.removedAt() == null && asked.contains(piece.id()));
    }

    /** « Dépôt de pièces » : how many came in, and those that did not, with why. */
    record Taken(int number, List<RefusedFile> refused) {}

    /** The sound ones are kept, whatever becomes of the others; the same file sent twice is one piece. */
    Taken take(CandidacyId candidacy, List<HandedFile> files, Instant at, @Nullable UUID by) {
        var there = new ArrayList<>(store.of(candidacy));
        var refused = new ArrayList<RefusedFile>();
        int taken = 0;
        for (var file : files) {
            switch (FileLook.withDocuments(file.content())) {
                case FileLook.Opinion.Unfit(var why) -> refused.add(new RefusedFile(file.kind(), file.name(), why));
                case FileLook.Opinion.Fit(var mediaType) -> {
                    var digest = Sha256.of(file.content());
                    if (there.stream().anyMatch(known -> same(known, file.kind(), digest))) {
                        continue;
                    }
                    var full = full(there, file.content().length);
                    if (full != null) {
                        refused.add(new RefusedFile(file.kind(), file.name(), full));
                        continue;
                    }
                    var piece = piece(file, mediaType, digest, at, by);
                    keep(candidacy, piece, by);
                    there.add(piece);
                    taken++;
                }
            }
        }
        return new Taken(taken, refused);
    }

    /** Null where there is room for one more. */
    private static @Nullable String full(List<CandidacyPiece> there, long more) {
        if (there.stream().filter(CandidacyPiece::counts).count() >= MOST) {
            return "Une candidature tient %s au plus. Réunissez plusieurs pages en un seul PDF."
                    .formatted(French.count(MOST, "fichier", "fichiers"));
        }
        long kept = there.stream()
                .map(CandidacyPiece::file)
                .filter(Objects::nonNull)
                .mapToLong(StoredFile::size)
                .sum();
        return there.size() >= MOST_EVER || kept + more > MOST_BYTES_EVER
                ? "Cette candidature a reçu trop de fichiers, retirés compris\u00A0: %s et %s au plus. Écrivez à l’employeur."
                        .formatted(French.count(MOST_EVER, "fichier", "fichiers"), French.size(MOST_BYTES_EVER))
                : null;
    }

    private static boolean same(CandidacyPiece known, PieceKind kind, String digest) {
        return known.removedAt() == null
                && known.kind() == kind
                && known.file() != null
                && known.file().sha256().equals(digest);
    }

    private CandidacyPiece piece(HandedFile file, String mediaType, String digest, Instant at, @Nullable UUID by) {
        var blob = blobs.store(file.content(), mediaType);
        var name = FileName.cleaned(file.name(), mediaType).value();
        return new CandidacyPiece(
                ids.next(),
                file.kind(),
                new StoredFile(blob, name, mediaType, file.content().length, digest),
                antivirus.configured() ? Analysis.AWAITED : Analysis.NONE,
                at,
                by,
                null);
    }

    private void keep(CandidacyId candidacy, CandidacyPiece piece, @Nullable UUID by) {
        store.insert(candidacy, piece);
        if (piece.held()) {
            jobs.enqueue(ScanCandidacyPiece.KIND, piece.id());
        }
        steps.add(candidacy, Kind.PIECE_ADDED, words(piece), piece.receivedAt(), by);
        log.append(
                "candidacy.piece.received",
                SUBJECT,
                candidacy.value(),
                Map.of("kind", piece.kind().name()));
    }

    /** A paper that an agent has in hand and does not scan. */
    void see(CandidacyId candidacy, Collection<PieceKind> kinds, Instant at, UUID by) {
        var there = store.of(candidacy).stream()
                .filter(CandidacyPiece::counts)
                .map(CandidacyPiece::kind)
                .toList();
        kinds.stream().filter(kind -> !there.contains(kind)).forEach(kind -> {
            var piece = new CandidacyPiece(ids.next(), kind, null, Analysis.NONE, at, by, null);
            keep(candidacy, piece, by);
        });
    }

    /** How many were there and are not any more. */
    int remove(CandidacyId candidacy, Collection<UUID> pieces, Instant at, @Nullable UUID by) {
        int gone = 0;
        for (var piece : store.of(candidacy)) {
            if (pieces.contains(piece.id()) && store.remove(piece.id(), at)) {
                steps.add(candidacy, Kind.PIECE_REMOVED, words(piece), at, by);
                log.append(
                        "candidacy.piece.removed",
                        SUBJECT,
                        candidacy.value(),
                        Map.of("kind", piece.kind().name()));
                gone++;
            }
        }
        return gone;
    }

    private static String words(CandidacyPiece piece) {
        var file = piece.file();
        return file == null
                ? piece.kind().label() + ", vue sur papier"
                : "%s\u00A0: %s, %s".formatted(piece.kind().label(), file.name(), French.size(file.size()));
    }
}
