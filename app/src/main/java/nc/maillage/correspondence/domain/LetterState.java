package nc.maillage.correspondence.domain;

/** « État d’un courrier » on its way to the person. */
public enum LetterState {
    TO_SEND("À envoyer"),
    SENT("Envoyé"),
    RETURNED("Revenu"),
    NOTIFIED("Notifié");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
