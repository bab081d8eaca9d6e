package nc.maillage.people;

/** « Statut civil » : which law governs a person's family, name and adoption. */
public enum CivilStatus {
    COMMON("statut civil de droit commun"),
    CUSTOMARY("statut civil coutumier");

    private final String label;

    CivilStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
