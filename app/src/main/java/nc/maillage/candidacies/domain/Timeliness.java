package nc.maillage.candidacies.domain;

/** « Respect du délai » of a candidacy against a deadline. */
public enum Timeliness {
    IN_TIME("dans les délais"),
    LATE("hors délai"),
    FOR_A_PERSON("délai à juger par une personne");

    private final String label;

    Timeliness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
