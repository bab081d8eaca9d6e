package nc.maillage.decisions;

/** « Décision signée » : published in the transaction of the signature, so that the card and the file follow or nothing does. */
public record DecisionSigned(Decisions.Decision decision) {}
