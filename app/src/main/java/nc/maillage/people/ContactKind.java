package nc.maillage.people;

/** « Moyen de contact ». */
public enum ContactKind {
    PHONE("Téléphone"),
    EMAIL("Courriel");

    private final String label;

    ContactKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
