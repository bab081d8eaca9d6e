package nc.maillage.applications.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nc.maillage.access.Right;
import nc.maillage.applications.ApplicationId;
import nc.maillage.applications.domain.ProcessStep;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.Pieces;
import nc.maillage.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a piece, or refuses it with the reason that the person can act on. */
@Component
@Transactional
public class JudgePiece {
    private final FileChanges changes;
    private final Pieces pieces;
    private final AssessApplication assess;
    private final AskedPieces asked;

    JudgePiece(FileChanges changes, Pieces pieces, AssessApplication assess, AskedPieces asked) {
        this.changes = changes;
        this.pieces = pieces;
        this.assess = assess;
        this.asked = asked;
    }

    public Act accept(ApplicationId id, PieceId piece, @Nullable LocalDate validTo) {
        return judge(id, piece, "application.piece_accepted", () -> pieces.accept(piece, validTo));
    }

    public Act refuse(ApplicationId id, PieceId piece, String reason) {
        if (reason.isBlank()) {
            return Act.Invalid.field("reason", "Dites pourquoi\u00A0: la personne doit savoir quoi apporter.");
        }
        return judge(id, piece, "application.piece_refused", () -> pieces.refuse(piece, reason));
    }

    /** Every piece of the file that waits for an opinion. */
    public Act acceptAll(ApplicationId id, @Nullable LocalDate validTo) {
        return changes.change(id, null, ProcessStep.GATHER_PIECES, Right.JUDGE_PIECE, file -> {
            var waiting = pieces.ofFile(file.id().value()).stream()
                    .filter(piece -> piece.state().equals("RECEIVED"))
                    .toList();
            var accepted =
                    pieces.acceptAll(waiting.stream().map(Pieces.Piece::id).toList(), validTo);
            if (accepted instanceof Pieces.Judged.Refused(var why)) {
                return FileChanges.Change.impossible(why);
            }
            var kinds = waiting.stream().map(Pieces.Piece::kind).collect(Collectors.joining(" "));
            return new FileChanges.Change.To(
                    file.instructed(assess.isComplete(file)), "application.pieces_accepted", Map.of("kinds", kinds));
        });
    }

    private interface Judging {
        Pieces.Judged judge();
    }

    private Act judge(ApplicationId id, PieceId piece, String act, Judging judging) {
        return changes.change(id, null, ProcessStep.GATHER_PIECES, Right.JUDGE_PIECE, file -> {
            var judged = pieces.ofFile(file.id().value()).stream()
                    .filter(each -> each.id().equals(piece))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("piece"));
            return switch (judging.judge()) {
                case Pieces.Judged.Done _ ->
                    new FileChanges.Change.To(
                            file.instructed(assess.isComplete(file)),
                            act,
                            Map.of(
                                    "kind",
                                    asked.logged(file, judged.kind()),
                                    "piece",
                                    piece.value().toString()));
                case Pieces.Judged.Refused(var why) -> FileChanges.Change.impossible(why);
            };
        });
    }
}
