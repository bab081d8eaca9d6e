package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nc.maillage.access.Open;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.SignIn;
import nc.maillage.access.usecase.SignIn.Outcome;
import nc.maillage.access.web.DoorPages.CodePage;
import nc.maillage.access.web.OpenSessions.Pending;
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
    private static final String WRONG_CODE =
            "Ce code n’est pas le bon, ou il a déjà servi. Tapez celui qui s’affiche maintenant.";
    private static final String WRONG_KEY =
            "Cette clé n’est pas celle de ce compte, ou elle a répondu trop tard. Recommencez, ou tapez un code.";

    private final OpenSessions sessions;
    private final AccountStore accounts;
    private final SignIn signIn;
    private final PasskeyAsks asks;
    private final Challenges challenges;
    private final Arrival arrival;

    SecondFactorPages(
            OpenSessions sessions,
            AccountStore accounts,
            SignIn signIn,
            PasskeyAsks asks,
            Challenges challenges,
            Arrival arrival) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.signIn = signIn;
        this.asks = asks;
        this.challenges = challenges;
        this.arrival = arrival;
    }

    @GetMapping(CODE)
    ModelAndView ask(@RequestParam(required = false) @Nullable String suite, HttpServletRequest request) {
        return sessions.awaited(request)
                .map(pending -> page(request, pending, suite, null))
                .orElseGet(SecondFactorPages::late);
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
        var id = pending.get().account();
        var outcome = Tenancy.within(
                pending.get().collectivity(), () -> signIn.secondFactor(id, code, request.getRemoteAddr()));
        return answer(outcome, request, response, pending.get(), suite, WRONG_CODE);
    }

    @PostMapping("/connexion/cle")
    ModelAndView checkKey(PasskeyForm form, HttpServletRequest request, HttpServletResponse response) {
        var pending = sessions.awaited(request);
        if (pending.isEmpty()) {
            return late();
        }
        var id = pending.get().account();
        var challenge = challenges.take(request, Challenges.TO_ENTER);
        var outcome = Tenancy.within(
                pending.get().collectivity(),
                () -> signIn.passkey(id, form.used(), challenge, request.getRemoteAddr()));
        return answer(outcome, request, response, pending.get(), form.suite(), WRONG_KEY);
    }

    private ModelAndView answer(
            Outcome outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            Pending pending,
            @Nullable String suite,
            String wrong) {
        return switch (outcome) {
            case Outcome.Accepted(var account) ->
                arrival.complete(request, response, pending.collectivity(), account, suite);
            case Outcome.Refused _ -> {
                response.setStatus(422);
                yield page(request, pending, suite, wrong);
            }
            case Outcome.Blocked(var until) -> {
                response.setStatus(429);
                var hour = French.time(
                        until.atZone(WorkingClock.NOUMEA).toLocalTime().plusMinutes(1));
                var wait = "Trop d’essais. Attendez jusqu’à\u00A0%s, puis recommencez.".formatted(hour);
                yield page(request, pending, suite, wait);
            }
        };
    }

    private ModelAndView page(
            HttpServletRequest request, Pending pending, @Nullable String suite, @Nullable String problem) {
        var page = Tenancy.within(pending.collectivity(), () -> {
            Account account = accounts.byId(pending.account()).orElseThrow();
            var ask = account.passkey() ? asks.toEnter(request, account) : null;
            return new CodePage(Arrival.local(suite), account.telephone(), ask, problem);
        });
        return new ModelAndView("access/code").addObject("page", page);
    }

    static ModelAndView late() {
        return new ModelAndView("redirect:" + SignInPages.ADDRESS + "?expiree");
    }
}
