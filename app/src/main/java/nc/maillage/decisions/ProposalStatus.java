package nc.maillage.decisions;

/** « État affiché d’une proposition » : as other rooms see it. */
public enum ProposalStatus {
    OPEN("En seconde lecture"),
    SENT_BACK("Renvoyée"),
    SIGNED("Signée");

    private final String label;

    ProposalStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
