package nc.maillage.law.fact;

/** « Réponse possible »: the value stored and the French words shown. */
public record Choice(String value, String label) {}
