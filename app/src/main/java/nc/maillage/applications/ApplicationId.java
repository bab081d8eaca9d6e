package nc.maillage.applications;

import java.util.UUID;

/** « Demande » (identifiant). */
public record ApplicationId(UUID value) {}
