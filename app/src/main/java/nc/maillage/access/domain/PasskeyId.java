package nc.maillage.access.domain;

import java.util.UUID;

/** « Clé d’accès » (identifiant). */
public record PasskeyId(UUID value) {}
