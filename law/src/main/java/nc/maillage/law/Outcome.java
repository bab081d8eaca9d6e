package nc.maillage.law;

/** « Issue d’une condition »: what a rule can say of a case; what it cannot say goes to a person. */
public enum Outcome {
    FULFILLED("Remplie"),
    FOR_A_PERSON("À apprécier"),
    NOT_FULFILLED("Non remplie");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public Outcome worst(Outcome other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    public Outcome best(Outcome other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    public Outcome negated() {
        return switch (this) {
            case FULFILLED -> NOT_FULFILLED;
            case FOR_A_PERSON -> FOR_A_PERSON;
            case NOT_FULFILLED -> FULFILLED;
        };
    }
}
