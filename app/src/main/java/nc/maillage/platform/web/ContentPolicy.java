package nc.maillage.platform.web;

/** « Politique de contenu » : pages load what the program itself serves, and nothing written inside them runs. */
public final class ContentPolicy {
    public static final String OWN_ONLY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "font-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private ContentPolicy() {}
}
