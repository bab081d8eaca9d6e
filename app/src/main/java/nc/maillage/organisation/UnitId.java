package nc.maillage.organisation;

import java.util.UUID;

/** « Unité » (identifiant). */
public record UnitId(UUID value) {}
