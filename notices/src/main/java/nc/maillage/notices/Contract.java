package nc.maillage.notices;

import org.jspecify.annotations.Nullable;

/** « Contrat »: the mission that a communiqué offers, with its duration. */
public record Contract(String type, @Nullable String duration) {}
