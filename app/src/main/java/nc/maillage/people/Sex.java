package nc.maillage.people;

/** « Sexe » as the civil register writes it; absent where nobody said. */
public enum Sex {
    F("femme"),
    M("homme");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
