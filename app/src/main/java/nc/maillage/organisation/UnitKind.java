package nc.maillage.organisation;

/** « Nature d’unité ». */
public enum UnitKind {
    DIRECTION("Direction"),
    POLE("Pôle"),
    SERVICE("Service"),
    BUREAU("Bureau"),
    CELLULE("Cellule"),
    SITE("Site");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** French name shown on screen. */
    public String label() {
        return label;
    }
}
