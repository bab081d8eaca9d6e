package nc.maillage.correspondence.domain;

import java.util.Optional;

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

    /** Where a letter stands that nobody has received. */
    public static LetterState before(Optional<Dispatch> last) {
        return last.map(dispatch -> dispatch.back() == null ? SENT : RETURNED).orElse(TO_SEND);
    }

    public String label() {
        return label;
    }
}
