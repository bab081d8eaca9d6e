package nc.maillage.entitlements;

import java.util.UUID;

/** « Carte » (identifiant). */
public record CardId(UUID value) {}
