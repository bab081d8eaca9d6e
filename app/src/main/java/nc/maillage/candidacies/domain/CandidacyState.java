package nc.maillage.candidacies.domain;

/** « État d’une candidature ». */
public enum CandidacyState {
    STARTED("commencée, pas envoyée"),
    SENT("envoyée"),
    WITHDRAWN("retirée");

    private final String label;

    CandidacyState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
