package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Open;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.Base32;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.Seal;
import nc.maillage.access.usecase.EnrolSecondFactor;
import nc.maillage.access.usecase.SignIn;
import nc.maillage.access.usecase.SignIn.Outcome;
import nc.maillage.access.web.DoorPages.CodePage;
import nc.maillage.access.web.DoorPages.EnrolPage;
import nc.maillage.access.web.DoorPages.RecoveryPage;
import nc.maillage.access.web.OpenSessions.Pending;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Open("le mot de passe est déjà donné, la seconde preuve pas encore")
class SecondFactorPages {
    static final String CODE = "/connexion/code";
    static final String ENROL = "/connexion/seconde-preuve";
    private static final String SECRET = "maillage.enrolment";

    private final OpenSessions sessions;
    private final AccountStore accounts;
    private final Collectivities collectivities;
    private final SignIn signIn;
    private final EnrolSecondFactor enrol;
    private final Seal seal;
    private final Arrival arrival;

    SecondFactorPages(
            OpenSessions sessions,
            AccountStore accounts,
            Collectivities collectivities,
            SignIn signIn,
            EnrolSecondFactor enrol,
            Seal seal,
            Arrival arrival) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.collectivities = collectivities;
        this.signIn = signIn;
        this.enrol = enrol;
        this.seal = seal;
        this.arrival = arrival;
    }

    @GetMapping(CODE)
    ModelAndView ask(@RequestParam(required = false) @Nullable String suite, HttpServletRequest request) {
        return sessions.awaited(request).isEmpty() ? late() : code(suite, null);
    }

    @PostMapping(CODE)
    ModelAndView check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pending = sessions.awaited(request);
        if (pending.isEmpty()) {
            return late();
        }
        var collectivity = pending.get().collectivity();
        var id = pending.get().account();
        return switch (Tenancy.within(collectivity, () -> signIn.secondFactor(id, code, request.getRemoteAddr()))) {
            case Outcome.Accepted(var account) -> arrival.complete(request, response, collectivity, account, suite);
            case Outcome.Refused _ -> {
                response.setStatus(422);
                yield code(
                        suite, "Ce code n’est pas le bon, ou il a déjà servi. Tapez celui qui s’affiche maintenant.");
            }
            case Outcome.Blocked(var until) -> {
                response.setStatus(429);
                var hour = French.time(
                        until.atZone(WorkingClock.NOUMEA).toLocalTime().plusMinutes(1));
                yield code(suite, "Trop d’essais. Attendez jusqu’à\u00A0%s, puis recommencez.".formatted(hour));
            }
        };
    }

    @GetMapping(ENROL)
    ModelAndView showEnrolment(@RequestParam(required = false) @Nullable String suite, HttpServletRequest request) {
        var pending = sessions.awaited(request);
        return pending.isEmpty() ? late() : enrolment(request, pending.get(), suite, null);
    }

    @PostMapping(ENROL)
    ModelAndView finishEnrolment(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pending = sessions.awaited(request);
        if (pending.isEmpty()) {
            return late();
        }
        var id = pending.get().account();
        var collectivity = pending.get().collectivity();
        var secret = secret(request, pending.get());
        return switch (Tenancy.within(collectivity, () -> enrol.run(id, secret, code))) {
            case Filing.Kept<List<String>>(var codes) -> {
                request.getSession().removeAttribute(SECRET);
                var account = account(pending.get());
                var next = arrival.enter(request, response, collectivity, account, suite);
                yield new ModelAndView("access/recovery").addObject("page", new RecoveryPage(codes, next));
            }
            case Filing.Refused<List<String>>(Map<String, String> problems) -> {
                response.setStatus(422);
                yield enrolment(request, pending.get(), suite, problems.get("code"));
            }
        };
    }

    private static ModelAndView late() {
        return new ModelAndView("redirect:" + SignInPages.ADDRESS + "?expiree");
    }

    private static ModelAndView code(@Nullable String suite, @Nullable String problem) {
        return new ModelAndView("access/code").addObject("page", new CodePage(Arrival.local(suite), problem));
    }

    private ModelAndView enrolment(
            HttpServletRequest request, Pending pending, @Nullable String suite, @Nullable String problem) {
        if (account(pending).secondFactor()) {
            return new ModelAndView("redirect:" + Arrival.with(CODE, suite));
        }
        var key = Base32.written(secret(request, pending));
        var login = account(pending).login();
        var name = collectivities.byId(pending.collectivity()).orElseThrow().name();
        var address = "otpauth://totp/%s?secret=%s&issuer=%s"
                .formatted(encoded("Maillage " + name + ":" + login), key, encoded("Maillage " + name));
        var page = new EnrolPage(QrDrawing.of(address), Base32.grouped(key), login, Arrival.local(suite), problem);
        return new ModelAndView("access/enrol").addObject("page", page);
    }

    private byte[] secret(HttpServletRequest request, Pending pending) {
        var purpose = "enrolment:" + pending.account().value();
        var session = request.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] sealed) {
            var opened = seal.open(sealed, purpose);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        var fresh = enrol.draw();
        session.setAttribute(SECRET, seal.seal(fresh, purpose));
        return fresh;
    }

    private Account account(Pending pending) {
        return Tenancy.within(
                pending.collectivity(), () -> accounts.byId(pending.account()).orElseThrow());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
