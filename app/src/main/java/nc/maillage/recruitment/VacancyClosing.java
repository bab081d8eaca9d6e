package nc.maillage.recruitment;

/** « Clôture recherchée » : notices by where their deadline stands. */
public enum VacancyClosing {
    OPEN("Ouverts", "ouverts"),
    WEEK("Se ferment dans les 7 jours", "semaine"),
    CLOSED("Fermés, avec leur issue", "fermes"),
    ALL("Tous", "tous");

    private final String label;
    private final String key;

    VacancyClosing(String label, String key) {
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
