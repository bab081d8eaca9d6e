package nc.maillage.notices.reconcile;

/** « Témoin cru »: which of the document and the open-data row is believed for a field. */
public enum Witness {
    BOTH("les deux disent la même chose"),
    DOCUMENT("le document"),
    ROW("le jeu de données"),
    NEITHER("aucun ne le dit");

    private final String french;

    Witness(String french) {
        this.french = french;
    }

    public String french() {
        return french;
    }
}
