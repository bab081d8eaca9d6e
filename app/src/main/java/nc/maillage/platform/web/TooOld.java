package nc.maillage.platform.web;

/** « Page trop ancienne » : a form of a page made so long ago that nobody knows any more whether it acted. */
public final class TooOld extends RuntimeException {
    TooOld() {
        super("the page of this form is too old");
    }
}
