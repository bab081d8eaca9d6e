package nc.maillage.people.domain;

/** « Degré de doublon », the surest first. */
public enum DuplicateGrade {
    NEAR_CERTAIN("Presque sûr"),
    PROBABLE("Probable"),
    POSSIBLE("Possible");

    private final String label;

    DuplicateGrade(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
