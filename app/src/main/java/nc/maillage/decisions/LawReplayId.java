package nc.maillage.decisions;

import java.util.UUID;

/** « Rejeu du droit » (identifiant). */
public record LawReplayId(UUID value) {}
