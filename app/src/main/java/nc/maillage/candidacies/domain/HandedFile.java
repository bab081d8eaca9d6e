package nc.maillage.candidacies.domain;

/** « Fichier remis » with a candidacy, as it came. */
public record HandedFile(PieceKind kind, String name, byte[] content) {}
