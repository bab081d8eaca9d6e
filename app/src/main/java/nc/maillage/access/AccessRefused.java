package nc.maillage.access;

/** « Accès refusé » : the rule said no; the message is the French sentence that explains it. */
public final class AccessRefused extends RuntimeException {
    private final boolean byRecusal;

    public AccessRefused(String sentence) {
        this(sentence, false);
    }

    private AccessRefused(String sentence, boolean byRecusal) {
        super(sentence);
        this.byRecusal = byRecusal;
    }

    /** The agent stays away from the files of a person: nobody gives a right for it, the recusal is lifted. */
    public static AccessRefused byRecusal(String sentence) {
        return new AccessRefused(sentence, true);
    }

    public boolean isByRecusal() {
        return byRecusal;
    }
}
