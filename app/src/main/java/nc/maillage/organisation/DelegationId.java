package nc.maillage.organisation;

import java.util.UUID;

/** « Délégation de signature » (identifiant). */
public record DelegationId(UUID value) {}
