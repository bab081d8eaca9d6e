package nc.maillage.law.fact;

import nc.maillage.law.Francs;
import org.jspecify.annotations.Nullable;

/** « Ligne de ressources »: one part of a retained amount, and where it was read. */
public record AmountLine(String label, @Nullable String source, Francs amount) {}
