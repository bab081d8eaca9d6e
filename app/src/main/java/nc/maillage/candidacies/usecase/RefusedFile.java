package nc.maillage.candidacies.usecase;

import nc.maillage.candidacies.domain.PieceKind;

/** « Fichier refusé » : what it was sent as, and why it was not kept. */
public record RefusedFile(PieceKind kind, String name, String why) {}
