package nc.maillage.access;

/** « Accès refusé » : the rule said no; the message is the French sentence that explains it. */
public final class AccessRefused extends RuntimeException {
    public AccessRefused(String sentence) {
        super(sentence);
    }
}
