package nc.maillage.platform;

/** « Démarrage refusé » : the program cannot start for a reason its operator can act on; the message is one French line. */
public final class StartRefused extends RuntimeException {
    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
