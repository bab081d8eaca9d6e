package nc.maillage.recruitment;

/** « État d’un avis publié » : whether it is open is told by its deadline, not by its status. */
public enum PublicationStatus {
    PUBLISHED("publié"),
    EXTENDED("prolongé"),
    WITHDRAWN("retiré"),
    UNSUCCESSFUL("infructueux"),
    FILLED("pourvu");

    private final String label;

    PublicationStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether candidates may answer it as long as its deadline has not passed. */
    public boolean answerable() {
        return this == PUBLISHED || this == EXTENDED;
    }
}
