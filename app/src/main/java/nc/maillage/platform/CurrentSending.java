package nc.maillage.platform;

/** « Envoi en cours » : the form on whose behalf this thread works, if any. */
public interface CurrentSending {
    /**
     * Says, in the transaction of an act, that the form has acted. Refused, and the transaction with it, when the form
     * was meanwhile sent again and acts elsewhere.
     */
    void acted();
}
