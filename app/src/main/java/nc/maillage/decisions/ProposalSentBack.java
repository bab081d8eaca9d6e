package nc.maillage.decisions;

/** « Proposition renvoyée » : published in the transaction that sends it back. */
public record ProposalSentBack(Decisions.Proposal proposal) {}
