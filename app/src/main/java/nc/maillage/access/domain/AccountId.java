package nc.maillage.access.domain;

import java.util.UUID;

/** « Compte » (identifiant). */
public record AccountId(UUID value) {}
