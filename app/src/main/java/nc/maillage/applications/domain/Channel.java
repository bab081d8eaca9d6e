package nc.maillage.applications.domain;

/** « Voie d’arrivée » of a request. */
public enum Channel {
    GUICHET("au guichet"),
    COURRIER("par courrier"),
    EN_LIGNE("en ligne");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
