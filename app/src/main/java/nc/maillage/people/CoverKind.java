package nc.maillage.people;

/** « Couverture sociale » : {@code NONE} says that the question was asked and the answer was none. */
public enum CoverKind {
    CAFAT("CAFAT"),
    MUTUAL("Mutuelle"),
    STATE("Sécurité sociale de l’État"),
    OTHER("Autre couverture"),
    NONE("Aucune");

    private final String label;

    CoverKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
