package nc.maillage.applications.domain;

/** « Mot d’état » of a request, from registration to its end. */
public enum Stage {
    REGISTERED("À instruire", true),
    INSTRUCTION("En instruction", true),
    WAITING_PIECE("Pièce attendue", true),
    SENT_BACK("Renvoyée", true),
    PROPOSED("En seconde lecture", false),
    DECIDED("Décidée", false),
    CLOSED("Retirée par la personne", false);

    private final String label;
    private final boolean open;

    Stage(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether its case officer may still change facts, pieces and judgments. */
    public boolean open() {
        return open;
    }

    /** Neither decided nor withdrawn. */
    public boolean pending() {
        return open || this == PROPOSED;
    }
}
