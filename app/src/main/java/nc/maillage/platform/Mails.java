package nc.maillage.platform;

/** « Courriels » : put in the outbox by the transaction of an act; one that is rolled back sends nothing. */
public interface Mails {
    /**
     * Within a transaction of a collectivity. It leaves once that is committed, at least once: a second copy bears the same
     * Message-ID.
     */
    void send(Mail mail);
}
