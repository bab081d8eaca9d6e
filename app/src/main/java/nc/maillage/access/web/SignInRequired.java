package nc.maillage.access.web;

/** Nobody is signed in, or the session has expired. */
final class SignInRequired extends RuntimeException {
    SignInRequired() {
        super("sign-in required");
    }
}
