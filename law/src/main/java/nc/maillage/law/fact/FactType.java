package nc.maillage.law.fact;

/** « Nature d’un fait »; a judged fact is a person's answer, kept with its justification. */
public enum FactType {
    YES_NO,
    DATE,
    TEXT,
    FRANCS,
    CHOICE,
    JUDGED_CHOICE,
    JUDGED_FRANCS,
    JUDGED_COUNT;

    public boolean isJudged() {
        return this == JUDGED_CHOICE || this == JUDGED_FRANCS || this == JUDGED_COUNT;
    }
}
