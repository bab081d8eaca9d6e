package nc.maillage.law.configured;

/** « Condition jugée par une personne »: what the text asks in words that no figure settles, or that was not found. */
public record AidJudgment(String key, String title, String question) {
    /** The name of the fact that holds the answer. */
    public String fact() {
        return "judged_" + key.replace('-', '_');
    }
}
