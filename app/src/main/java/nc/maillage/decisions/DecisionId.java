package nc.maillage.decisions;

import java.util.UUID;

/** « Décision » (identifiant). */
public record DecisionId(UUID value) {}
