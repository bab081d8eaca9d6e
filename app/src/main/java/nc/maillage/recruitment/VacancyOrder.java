package nc.maillage.recruitment;

/** « Ordre des avis » : in each, the open ones come before the others. */
public enum VacancyOrder {
    DEADLINE("Date limite", "date"),
    NEWEST("Les plus récents", "recents"),
    RELEVANCE("Les plus proches des mots", "pertinence");

    private final String label;
    private final String key;

    VacancyOrder(String label, String key) {
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
