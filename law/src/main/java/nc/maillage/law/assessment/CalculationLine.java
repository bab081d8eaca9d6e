package nc.maillage.law.assessment;

/** « Ligne de calcul »: an amount rendered and exact; {@code table} groups the lines that are added up together. */
public record CalculationLine(
        String table, String label, String source, String rendered, long numerator, long denominator, boolean total) {}
