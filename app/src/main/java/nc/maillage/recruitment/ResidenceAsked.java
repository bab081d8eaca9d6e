package nc.maillage.recruitment;

/** « Durée recherchée » : the durations of residence that notices ask for, as somebody who looks for a post sorts them. */
public enum ResidenceAsked {
    NONE("non précisée", "aucune"),
    UNDER_THREE("inférieure à 3 ans", "moins-de-3"),
    THREE("au moins 3 ans", "3"),
    FIVE("au moins 5 ans", "5"),
    TEN("au moins 10 ans", "10");

    private final String label;
    private final String key;

    ResidenceAsked(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /** In an address. */
    public String key() {
        return key;
    }
}
