package nc.maillage.decisions;

import nc.maillage.law.assessment.Proposal;

/** « Sens de la décision » : what an authority answers; the law's proposal without its « for a person ». */
public enum Ruling {
    GRANT("Accord", Proposal.GRANT),
    REFUSE("Refus", Proposal.REFUSE),
    ROUTE_ELSEWHERE("Orientation", Proposal.ROUTE_ELSEWHERE);

    private final String label;
    private final Proposal ofLaw;

    Ruling(String label, Proposal ofLaw) {
        this.label = label;
        this.ofLaw = ofLaw;
    }

    public String label() {
        return label;
    }

    /** Whether the rules lead to this answer by themselves. */
    public boolean follows(Proposal proposal) {
        return ofLaw == proposal;
    }
}
