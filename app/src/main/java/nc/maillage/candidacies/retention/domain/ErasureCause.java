package nc.maillage.candidacies.retention.domain;

/** « Cause d’un effacement ». */
public enum ErasureCause {
    DELAY("délai de conservation passé"),
    CONSENT_DELAY("délai de conservation accepté par le candidat passé"),
    REQUEST("demande du candidat");

    private final String label;

    ErasureCause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
