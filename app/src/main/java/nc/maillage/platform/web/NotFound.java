package nc.maillage.platform.web;

/** « Page introuvable » : also the answer for what exists behind another collectivity's wall. */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
