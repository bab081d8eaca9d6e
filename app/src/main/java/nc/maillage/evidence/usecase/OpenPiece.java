package nc.maillage.evidence.usecase;

import java.util.Optional;
import nc.maillage.access.AccessRefused;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.ReadLog;
import nc.maillage.access.Recusals;
import nc.maillage.access.Right;
import nc.maillage.evidence.PieceId;
import nc.maillage.evidence.Pieces.Analysis;
import nc.maillage.evidence.Pieces.Piece;
import nc.maillage.evidence.store.PieceStore;
import nc.maillage.people.People;
import nc.maillage.platform.Blobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir une pièce » : its bytes, for whoever may, and a line in the log of what was read. */
@Component
@Transactional
public class OpenPiece {
    private final PieceStore store;
    private final Blobs blobs;
    private final People people;
    private final Recusals recusals;
    private final ReadLog reads;

    OpenPiece(PieceStore store, Blobs blobs, People people, Recusals recusals, ReadLog reads) {
        this.store = store;
        this.blobs = blobs;
        this.people = people;
        this.recusals = recusals;
        this.reads = reads;
    }

    /** « Pièce ouverte ». */
    public record Opened(Piece piece, Blobs.Blob blob) {}

    /** Empty for a piece of another collectivity and for one of a restricted person. */
    public Optional<Opened> open(PieceId id) {
        Permissions.require(Right.SEE_PIECE);
        var piece = store.find(id).filter(each -> people.find(each.person()).isPresent());
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        var person = piece.get().person().value();
        if (recusals.keptAway(CurrentAgent.required().agent().id(), person)) {
            throw new AccessRefused("Vous êtes à l’écart des dossiers de cette personne.");
        }
        if (piece.get().held()) {
            throw new AccessRefused(
                    piece.get().analysis() == Analysis.AWAITED
                            ? "L’antivirus n’a pas encore dit si ce fichier est sain : il s’ouvrira dans quelques minutes."
                            : "L’antivirus a trouvé un programme nuisible dans ce fichier : il est en quarantaine et personne ne l’ouvre.");
        }
        reads.viewed(person, "Pièce ouverte : " + piece.get().kindLabel());
        return blobs.find(piece.get().blob()).map(blob -> new Opened(piece.get(), blob));
    }
}
