package nc.maillage.candidacies.domain;

/** « Acheminement du papier » of a candidacy on paper. */
public enum PaperRoute {
    POST("par la poste"),
    HAND("déposée en main propre"),
    MAIL("par courriel");

    private final String label;

    PaperRoute(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
