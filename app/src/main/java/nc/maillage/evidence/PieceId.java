package nc.maillage.evidence;

import java.util.UUID;

/** « Pièce justificative » (identifiant). */
public record PieceId(UUID value) {}
