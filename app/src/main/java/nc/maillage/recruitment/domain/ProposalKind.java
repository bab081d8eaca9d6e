package nc.maillage.recruitment.domain;

/** « Nature de proposition » : what a notice lets one say of a chart. */
public enum ProposalKind {
    UNIT("Unité"),
    NAME("Nom daté"),
    HEADCOUNT("Effectif"),
    POST("Poste"),
    TOOL("Application");

    private final String label;

    ProposalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
