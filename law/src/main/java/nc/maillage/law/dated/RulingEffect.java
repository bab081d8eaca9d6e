package nc.maillage.law.dated;

/** « Portée d’une décision de justice »: what becomes of the clause in the cases that the ruling is about. */
public enum RulingEffect {
    DOES_NOT_APPLY("ne-s-applique-pas", "la condition ne s’applique pas"),
    NO_GROUND_FOR_REFUSAL("pas-un-motif-de-refus", "la condition n’est plus un motif de refus, une personne décide");

    private final String code;
    private final String label;

    RulingEffect(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
