package nc.maillage.platform.web;

/** « Déjà envoyé » : a form that acted already, or is still acting, and whose page to come is not known. */
public final class SentBefore extends RuntimeException {
    private final boolean acted;

    SentBefore(boolean acted) {
        super(acted ? "this form acted already" : "this form is still acting");
        this.acted = acted;
    }

    public boolean acted() {
        return acted;
    }
}
