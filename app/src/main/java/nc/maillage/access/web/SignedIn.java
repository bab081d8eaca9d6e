package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.domain.Account;
import nc.maillage.organisation.Collectivity;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a request, read again from the database at each of them.
 *
 * @param byDirectory whether the directory said who it is, and no password of ours
 */
record SignedIn(Session session, Account account, Collectivity collectivity, boolean byDirectory) {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    static @Nullable SignedIn of(HttpServletRequest request) {
        return (SignedIn) request.getAttribute(ATTRIBUTE);
    }

    static SignedIn required(HttpServletRequest request) {
        var found = of(request);
        if (found == null) {
            throw new SignInRequired();
        }
        return found;
    }

    void putOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
