package nc.maillage.people.domain;

/** « Proximité » of a search result, the nearest first. */
public enum Closeness {
    VERY_CLOSE("Très proche"),
    CLOSE("Proche"),
    DISTANT("Lointaine");

    private final String label;

    Closeness(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
