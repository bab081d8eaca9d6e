package nc.maillage.evidence;

/** « Pièce en quarantaine » : the antivirus found something in it; published in the transaction that closes it. */
public record PieceQuarantined(Pieces.Piece piece) {}
