package nc.maillage.candidacies.employment.domain;

import java.util.List;
import nc.maillage.candidacies.SentCandidacy;
import nc.maillage.law.employment.CandidateReading;
import nc.maillage.law.fact.FactProblem;

/** « Classement d’un candidat » : what is known of one candidate, and what the law reads in it; it compares with nobody. */
public record CandidateFile(
        SentCandidacy candidacy,
        FactsAtHand facts,
        StatedFacts stated,
        List<FactProblem> dropped,
        CandidateReading reading) {
    public CandidateFile {
        dropped = List.copyOf(dropped);
    }

    public boolean withdrawn() {
        return candidacy.withdrawnAt() != null;
    }

    /** In time and whole: whether a late or incomplete one still counts is for a person to say. */
    public boolean sure() {
        return candidacy.complete() && Boolean.FALSE.equals(candidacy.late());
    }
}
