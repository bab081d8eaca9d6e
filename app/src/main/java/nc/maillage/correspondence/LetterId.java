package nc.maillage.correspondence;

import java.util.UUID;

/** « Courrier » (identifiant). */
public record LetterId(UUID value) {}
