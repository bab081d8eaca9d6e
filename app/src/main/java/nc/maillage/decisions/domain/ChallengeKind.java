package nc.maillage.decisions.domain;

/** « Voie de recours » : before the authority that decided, or before the court. */
public enum ChallengeKind {
    ADMINISTRATIVE("Recours gracieux"),
    JUDICIAL("Recours contentieux");

    private final String label;

    ChallengeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
