package nc.maillage.platform;

import java.util.UUID;

/** « Fichier conservé » (identifiant). */
public record BlobId(UUID value) {}
