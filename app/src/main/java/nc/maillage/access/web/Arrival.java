package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nc.maillage.access.domain.Account;
import nc.maillage.access.usecase.SignIn;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The last step of a sign-in, whatever the proofs were: a new session, and where to go from here. */
@Component
class Arrival {
    /** A longer address would not fit in the answer that leads to it. */
    private static final int LONGEST = 1_000;

    private final OpenSessions sessions;
    private final KeptForms keptForms;
    private final SignIn signIn;

    Arrival(OpenSessions sessions, KeptForms keptForms, SignIn signIn) {
        this.sessions = sessions;
        this.keptForms = keptForms;
        this.signIn = signIn;
    }

    ModelAndView complete(
            HttpServletRequest request,
            HttpServletResponse response,
            CollectivityId collectivity,
            Account account,
            @Nullable String suite) {
        return new ModelAndView("redirect:" + enter(request, response, collectivity, account, suite));
    }

    /** Opens the session and gives the address to go to. */
    String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            CollectivityId collectivity,
            Account account,
            @Nullable String suite) {
        sessions.start(request, collectivity, account);
        return entered(response, collectivity, account, suite);
    }

    /** The same, for whom the directory answered. */
    String enterByDirectory(
            HttpServletRequest request,
            HttpServletResponse response,
            CollectivityId collectivity,
            Account account,
            @Nullable String suite) {
        sessions.startByDirectory(request, collectivity, account);
        return entered(response, collectivity, account, suite);
    }

    private String entered(
            HttpServletResponse response, CollectivityId collectivity, Account account, @Nullable String suite) {
        response.addHeader(HttpHeaders.SET_COOKIE, keptForms.agentCookie(collectivity, account.id()));
        return Tenancy.within(collectivity, () -> {
            signIn.done(account);
            return keptForms.of(account.id()).isPresent() ? KeptFormPages.ADDRESS : local(suite);
        });
    }

    void forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, keptForms.noAgentCookie());
    }

    /** Only a page of this program: an address typed by someone else leads nowhere. */
    static String local(@Nullable String suite) {
        return suite != null && isLocal(suite) ? suite : "/";
    }

    private static boolean isLocal(String suite) {
        return suite.length() <= LONGEST
                && suite.startsWith("/")
                && !suite.startsWith("//")
                && suite.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !suite.startsWith(SignInPages.ADDRESS);
    }

    static String with(String address, @Nullable String suite) {
        var to = local(suite);
        return to.equals("/") ? address : address + "?suite=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
