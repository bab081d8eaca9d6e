package nc.maillage.evidence.usecase;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.audit.AuditLog;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.Pieces;
import nc.maillage.evidence.store.PieceStore;
import nc.maillage.people.PersonId;
import nc.maillage.platform.BackgroundJobs;
import nc.maillage.platform.BlobId;
import nc.maillage.platform.Blobs;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import nc.maillage.platform.ReadOnce;
import nc.maillage.platform.files.Antivirus;
import nc.maillage.platform.files.FileLook;
import nc.maillage.platform.files.FileName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeepPieces implements Pieces {
    private static final int LONGEST_REASON = 1000;
    private static final String SUBJECT = "piece";
    private static final Judged REPLACED =
            new Judged.Refused("Cette pièce a été remplacée entre-temps. Ouvrez la nouvelle.");

    private static final Judged HELD = new Judged.Refused(
            "L’antivirus n’a pas encore dit si ce fichier est sain. Rechargez la page dans quelques minutes, puis acceptez la pièce.");

    private final PieceStore store;
    private final Blobs blobs;
    private final AuditLog log;
    private final Ids ids;
    private final Clock clock;
    private final Antivirus antivirus;
    private final BackgroundJobs jobs;
    private final ReadOnce<ByteBuffer, FileLook.Opinion> looks = new ReadOnce<>();

    KeepPieces(
            PieceStore store,
            Blobs blobs,
            AuditLog log,
            Ids ids,
            Clock clock,
            Antivirus antivirus,
            BackgroundJobs jobs) {
        this.store = store;
        this.blobs = blobs;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
        this.antivirus = antivirus;
        this.jobs = jobs;
    }

    @Override
    public Reception receive(
            PersonId person, UUID file, String kind, String kindLabel, String fileName, byte[] content) {
        Permissions.require(Right.RECEIVE_PIECE);
        var handed = new Handed(kind, kindLabel, fileName, content);
        return switch (look(handed)) {
            case FileLook.Opinion.Unfit unfit -> new Reception.Unreadable(unfit.why());
            case FileLook.Opinion.Fit fit -> {
                var kept = keep(person, file, List.of(handed), List.of(fit.mediaType()));
                yield new Reception.Received(kept.getFirst().id());
            }
        };
    }

    @Override
    public Optional<Reception.Unreadable> receiveAll(PersonId person, UUID file, List<Handed> envelope) {
        Permissions.require(Right.RECEIVE_PIECE);
        var types = new ArrayList<String>();
        for (var handed : envelope) {
            switch (look(handed)) {
                case FileLook.Opinion.Unfit unfit -> {
                    return Optional.of(new Reception.Unreadable(unfit.why()));
                }
                case FileLook.Opinion.Fit fit -> types.add(fit.mediaType());
            }
        }
        keep(person, file, envelope, types);
        return Optional.empty();
    }

    private FileLook.Opinion look(Handed handed) {
        return looks.of(ByteBuffer.wrap(handed.content()), each -> FileLook.at(handed.content()));
    }

    private List<Piece> keep(PersonId person, UUID file, List<Handed> envelope, List<String> types) {
        var contents = new ArrayList<Blobs.Content>();
        for (int i = 0; i < envelope.size(); i++) {
            contents.add(new Blobs.Content(envelope.get(i).content(), types.get(i)));
        }
        var stored = blobs.storeAll(contents);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < envelope.size(); i++) {
            pieces.add(piece(person, file, envelope.get(i), types.get(i), stored.get(i)));
        }
        store.insertAll(pieces);
        pieces.stream()
                .filter(Piece::held)
                .forEach(piece -> jobs.enqueue(ScanPiece.KIND, piece.id().value()));
        pieces.forEach(piece -> log.append(
                "piece.received",
                SUBJECT,
                piece.id().value(),
                Map.of("kind", piece.kind(), "mediaType", piece.mediaType(), "size", Long.toString(piece.size()))));
        return pieces;
    }

    private Piece piece(PersonId person, UUID file, Handed handed, String mediaType, BlobId blob) {
        return new Piece(
                new PieceId(ids.next()),
                person,
                file,
                handed.kind(),
                handed.kindLabel(),
                FileName.cleaned(handed.fileName(), mediaType).value(),
                blob,
                mediaType,
                handed.content().length,
                "RECEIVED",
                null,
                null,
                clock.instant(),
                me(),
                null,
                antivirus.configured() ? Analysis.AWAITED : Analysis.NONE);
    }

    @Override
    public Reception replace(PieceId id, String fileName, byte[] content) {
        Permissions.require(Right.RECEIVE_PIECE);
        var old = store.find(id);
        if (old.isEmpty() || old.get().replacedBy() != null) {
            return new Reception.Unreadable(
                    "Cette pièce a déjà été remplacée. Rechargez la page et remplacez la nouvelle.");
        }
        var piece = old.get();
        var reception = receive(piece.person(), piece.file(), piece.kind(), piece.kindLabel(), fileName, content);
        if (reception instanceof Reception.Received received && store.replace(id, received.piece())) {
            log.append(
                    "piece.replaced",
                    SUBJECT,
                    id.value(),
                    Map.of("by", received.piece().value().toString()));
        }
        return reception;
    }

    @Override
    public Judged reuse(PieceId id, UUID file) {
        Permissions.require(Right.RECEIVE_PIECE);
        var piece = store.find(id).orElse(null);
        if (piece == null) {
            return new Judged.Refused("Cette pièce n’existe pas ou n’est pas à votre collectivité.");
        }
        if (store.usedIn(id, file)) {
            return new Judged.Refused("Cette pièce est déjà dans ce dossier.");
        }
        if ("REFUSED".equals(piece.state()) || piece.replacedBy() != null) {
            return new Judged.Refused("Cette pièce a été refusée ou remplacée. Demandez-en une nouvelle.");
        }
        if (piece.validTo() != null && piece.validTo().isBefore(LocalDate.now(clock))) {
            return new Judged.Refused("Cette pièce n’est plus valable depuis le %s. Demandez-en une nouvelle."
                    .formatted(French.date(piece.validTo().plusDays(1))));
        }
        store.use(id, file, me(), clock.instant());
        log.append("piece.reused", SUBJECT, id.value(), Map.of("file", file.toString()));
        return new Judged.Done();
    }

    @Override
    public Judged accept(PieceId id, @Nullable LocalDate validTo) {
        return acceptAll(List.of(id), validTo);
    }

    @Override
    public Judged acceptAll(List<PieceId> pieces, @Nullable LocalDate validTo) {
        Permissions.require(Right.JUDGE_PIECE);
        if (validTo != null && validTo.isBefore(LocalDate.now(clock))) {
            return new Judged.Refused("Le %s est passé. Corrigez la date de validité, ou refusez la pièce."
                    .formatted(French.date(validTo)));
        }
        if (!store.judge(pieces, "ACCEPTED", null, validTo, me(), clock.instant())) {
            return store.anyHeld(pieces) ? HELD : REPLACED;
        }
        pieces.forEach(id -> log.append("piece.accepted", SUBJECT, id.value(), Map.of()));
        return new Judged.Done();
    }

    @Override
    public Judged refuse(PieceId id, String reason) {
        Permissions.require(Right.JUDGE_PIECE);
        if (reason.isBlank()) {
            return new Judged.Refused("Dites pourquoi vous refusez cette pièce : la personne lira cette phrase.");
        }
        if (reason.length() > LONGEST_REASON) {
            return new Judged.Refused("La raison a %s. Il en faut au plus %s."
                    .formatted(French.count(reason.length(), "signe", "signes"), French.whole(LONGEST_REASON)));
        }
        if (!store.judge(List.of(id), "REFUSED", reason.strip(), null, me(), clock.instant())) {
            return REPLACED;
        }
        log.append("piece.refused", SUBJECT, id.value(), Map.of());
        return new Judged.Done();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> ofFile(UUID file) {
        return store.ofFile(file);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Piece> reusable(PersonId person, String kind, LocalDate day) {
        return store.reusable(person, kind, day);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Piece> find(PieceId id) {
        return store.find(id);
    }

    private static UUID me() {
        return CurrentAgent.required().agent().id().value();
    }
}
