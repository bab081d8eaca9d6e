package nc.maillage.law.assessment;

/** « Sens de la proposition »: what the verdict leads to, before any person has decided. */
public enum Proposal {
    GRANT("Accorder"),
    REFUSE("Refuser"),
    ROUTE_ELSEWHERE("Orienter vers une autre collectivité"),
    FOR_A_PERSON("À apprécier par une personne");

    private final String label;

    Proposal(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
