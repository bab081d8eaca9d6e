package nc.maillage.decisions;

import java.util.UUID;

/** « Proposition » (identifiant). */
public record ProposalId(UUID value) {}
