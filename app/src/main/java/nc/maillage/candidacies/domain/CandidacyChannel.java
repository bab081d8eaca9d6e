package nc.maillage.candidacies.domain;

/** « Mode de dépôt » of a candidacy. */
public enum CandidacyChannel {
    ONLINE("en ligne"),
    PAPER("sur papier");

    private final String label;

    CandidacyChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
