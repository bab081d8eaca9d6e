package nc.maillage.applications.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ApplicationFile;
import nc.maillage.applications.domain.ApplicationState;
import nc.maillage.applications.domain.PieceRequest;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.Pieces;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receives a piece, a better copy of one, or one already given for another request: the clock runs again. */
@Component
@Transactional
public class ReceivePiece {
    private final FileChanges changes;
    private final Pieces pieces;
    private final AssessApplication assess;
    private final AskedPieces asked;
    private final Clock clock;

    ReceivePiece(FileChanges changes, Pieces pieces, AssessApplication assess, AskedPieces asked, Clock clock) {
        this.changes = changes;
        this.pieces = pieces;
        this.assess = assess;
        this.asked = asked;
        this.clock = clock;
    }

    public Act receive(ApplicationId id, String kind, String label, String fileName, byte[] content) {
        return changes.change(
                id,
                null,
                ProcessStep.GATHER_PIECES,
                file -> received(
                        file,
                        kind,
                        "application.piece_received",
                        pieces.receive(file.applicant(), file.id().value(), kind, label, fileName, content)));
    }

    /** A whole envelope: all of it, or nothing when one piece cannot be read. */
    public Act receiveAll(ApplicationId id, List<Pieces.Handed> envelope) {
        return changes.change(
                id,
                null,
                ProcessStep.GATHER_PIECES,
                file -> pieces.receiveAll(file.applicant(), file.id().value(), envelope)
                        .<FileChanges.Change>map(unreadable ->
                                new FileChanges.Change.Refused(Act.Invalid.field("file", unreadable.why())))
                        .orElseGet(() -> arrived(file, envelope)));
    }

    private FileChanges.Change arrived(ApplicationFile file, List<Pieces.Handed> envelope) {
        var requests = file.requests();
        for (var handed : envelope) {
            requests = received(requests, handed.kind());
        }
        var with = file.asking(requests);
        var kinds = envelope.stream().map(Pieces.Handed::kind).collect(Collectors.joining(" "));
        return new FileChanges.Change.To(
                begun(with) ? with.instructed(assess.isComplete(with)) : with,
                "application.pieces_received",
                Map.of("kinds", kinds));
    }

    public Act replace(ApplicationId id, PieceId piece, String fileName, byte[] content) {
        return changes.change(id, null, ProcessStep.GATHER_PIECES, file -> {
            var old = ofFile(file, piece);
            return received(file, old.kind(), "application.piece_replaced", pieces.replace(piece, fileName, content));
        });
    }

    public Act reuse(ApplicationId id, PieceId piece) {
        return changes.change(id, null, ProcessStep.GATHER_PIECES, file -> {
            var old = pieces.find(piece)
                    .filter(found -> found.person().equals(file.applicant()))
                    .orElseThrow(() -> new NotFound("piece"));
            return switch (pieces.reuse(piece, file.id().value())) {
                case Pieces.Judged.Done _ -> arrived(file, old.kind(), "application.piece_reused", piece);
                case Pieces.Judged.Refused(var why) -> FileChanges.Change.impossible(why);
            };
        });
    }

    private Pieces.Piece ofFile(ApplicationFile file, PieceId piece) {
        return pieces.ofFile(file.id().value()).stream()
                .filter(each -> each.id().equals(piece))
                .findFirst()
                .orElseThrow(() -> new NotFound("piece"));
    }

    private FileChanges.Change received(ApplicationFile file, String kind, String act, Pieces.Reception reception) {
        return switch (reception) {
            case Pieces.Reception.Received(var piece) -> arrived(file, kind, act, piece);
            case Pieces.Reception.Unreadable(var why) -> new FileChanges.Change.Refused(Act.Invalid.field("file", why));
        };
    }

    private FileChanges.Change arrived(ApplicationFile file, String kind, String act, PieceId piece) {
        var with = file.asking(received(file.requests(), kind));
        return new FileChanges.Change.To(
                begun(with) ? with.instructed(assess.isComplete(with)) : with,
                act,
                Map.of("kind", asked.logged(file, kind), "piece", piece.value().toString()));
    }

    /** Receiving a piece at the counter does not begin the instruction. */
    private static boolean begun(ApplicationFile file) {
        return !(file.state() instanceof ApplicationState.Registered);
    }

    private List<PieceRequest> received(List<PieceRequest> requests, String kind) {
        return requests.stream()
                .map(each -> each.awaited() && each.kind().equals(kind)
                        ? new PieceRequest(
                                each.id(),
                                each.kind(),
                                each.label(),
                                each.why(),
                                each.health(),
                                each.askedOn(),
                                LocalDate.now(clock))
                        : each)
                .toList();
    }
}
