package nc.maillage.applications.store;

/** « Groupe de demandes » counted on the work page; each count opens the files behind it. */
public enum WorkGroup {
    ALL("toutes", "Toutes", "true"),
    LATE("en-retard", "En retard", "due_on < :today"),
    TO_START("a-instruire", "À instruire", "stage = 'REGISTERED'"),
    TO_JUDGE("a-apprecier", "À apprécier", "stage = 'INSTRUCTION' and not complete"),
    TO_PROPOSE("a-proposer", "À proposer", "stage = 'INSTRUCTION' and complete"),
    SENT_BACK("renvoyees", "Renvoyées", "stage = 'SENT_BACK'"),
    WAITING("piece-attendue", "Pièce attendue", "stage = 'WAITING_PIECE'"),
    IN_REVIEW("en-relecture", "En seconde lecture", "stage = 'PROPOSED'"),
    DECIDED("decidees", "Décidées", "stage = 'DECIDED'"),
    CLOSED("retirees", "Retirées", "stage = 'CLOSED'");

    private final String key;
    private final String label;
    private final String condition;

    WorkGroup(String key, String label, String condition) {
        this.key = key;
        this.label = label;
        this.condition = condition;
    }

    /** As written in an address. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    /** An unknown key means all of them. */
    public static WorkGroup of(String key) {
        for (var group : values()) {
            if (group.key.equals(key)) {
                return group;
            }
        }
        return ALL;
    }
}
