package nc.maillage.recruitment.domain;

/** « État d’une proposition ». */
public enum ProposalState {
    PROPOSED("à juger"),
    ACCEPTED("acceptée"),
    CORRECTED("corrigée"),
    REFUSED("refusée");

    private final String label;

    ProposalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean applied() {
        return this == ACCEPTED || this == CORRECTED;
    }
}
