package nc.maillage.decisions.store;

/** « Preuve de l’acte » : under which delegation it was signed, whether figures were confirmed by name, its seal, the program. */
public record ActProof(
        String authority, String reference, boolean confirmedFigures, String seal, String programVersion) {}
