package nc.maillage.schemes.domain;

import java.util.Arrays;
import nc.maillage.law.assessment.Proposal;

/** « Résultat attendu » of an example, as its author says it. */
public enum ExpectedOutcome {
    GRANTED("accorder", "accordée", Proposal.GRANT),
    REFUSED("refuser", "refusée", Proposal.REFUSE),
    TO_JUDGE("a-apprecier", "à apprécier par une personne", Proposal.FOR_A_PERSON);

    private final String code;
    private final String words;
    private final Proposal proposal;

    ExpectedOutcome(String code, String words, Proposal proposal) {
        this.code = code;
        this.words = words;
        this.proposal = proposal;
    }

    /** As the law's reader reads it. */
    public String code() {
        return code;
    }

    /** As in « l’aide est accordée ». */
    public String words() {
        return words;
    }

    public Proposal proposal() {
        return proposal;
    }

    public static ExpectedOutcome of(Proposal proposal) {
        return Arrays.stream(values())
                .filter(each -> each.proposal == proposal)
                .findFirst()
                .orElse(TO_JUDGE);
    }
}
