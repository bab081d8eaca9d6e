package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nc.maillage.access.Open;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.EnrolSecondFactor;
import nc.maillage.access.usecase.KeepPasskeys;
import nc.maillage.access.web.DoorPages.EnrolPage;
import nc.maillage.access.web.DoorPages.PasskeyOffer;
import nc.maillage.access.web.DoorPages.RecoveryPage;
import nc.maillage.access.web.OpenSessions.Pending;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first sign-in of an account: a telephone or a key is enrolled before the door opens. */
@Controller
@Open("le mot de passe est déjà donné, la seconde preuve pas encore")
class EnrolmentPages {
    static final String ADDRESS = "/connexion/seconde-preuve";

    private final OpenSessions sessions;
    private final AccountStore accounts;
    private final Collectivities collectivities;
    private final EnrolSecondFactor enrol;
    private final KeepPasskeys passkeys;
    private final Enrolment enrolment;
    private final PasskeyAsks asks;
    private final Challenges challenges;
    private final Arrival arrival;

    EnrolmentPages(
            OpenSessions sessions,
            AccountStore accounts,
            Collectivities collectivities,
            EnrolSecondFactor enrol,
            KeepPasskeys passkeys,
            Enrolment enrolment,
            PasskeyAsks asks,
            Challenges challenges,
            Arrival arrival) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.collectivities = collectivities;
        this.enrol = enrol;
        this.passkeys = passkeys;
        this.enrolment = enrolment;
        this.asks = asks;
        this.challenges = challenges;
        this.arrival = arrival;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(required = false) @Nullable String suite, HttpServletRequest request) {
        return sessions.awaited(request)
                .map(pending -> page(request, pending, suite, "", new FormErrors()))
                .orElseGet(SecondFactorPages::late);
    }

    @PostMapping(ADDRESS)
    ModelAndView telephone(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request,
            HttpServletResponse response) {
        var pending = awaited(request);
        if (pending.isEmpty()) {
            return SecondFactorPages.late();
        }
        var id = pending.get().account();
        var secret = enrolment.secret(request, id);
        var filing = Tenancy.within(pending.get().collectivity(), () -> enrol.run(id, secret, code));
        return answer(filing, "Le téléphone est enrôlé.", request, response, pending.get(), suite, "");
    }

    @PostMapping(ADDRESS + "/cle")
    ModelAndView key(PasskeyForm form, HttpServletRequest request, HttpServletResponse response) {
        var pending = awaited(request);
        if (pending.isEmpty()) {
            return SecondFactorPages.late();
        }
        var id = pending.get().account();
        var challenge = challenges.take(request, Challenges.TO_ADD);
        var filing = Tenancy.within(
                pending.get().collectivity(), () -> passkeys.add(id, form.name(), form.created(), challenge));
        return answer(filing, "La clé est enregistrée.", request, response, pending.get(), form.suite(), form.name());
    }

    /** An account that has a proof gives it, and does not get another one here. */
    private Optional<Pending> awaited(HttpServletRequest request) {
        return sessions.awaited(request).filter(pending -> !account(pending).secondFactor());
    }

    private ModelAndView answer(
            Filing<List<String>> filing,
            String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Pending pending,
            @Nullable String suite,
            String typed) {
        return switch (filing) {
            case Filing.Kept<List<String>>(var codes) -> {
                enrolment.forget(request);
                var next = arrival.enter(request, response, pending.collectivity(), account(pending), suite);
                yield new ModelAndView("access/recovery").addObject("page", new RecoveryPage(done, codes, next));
            }
            case Filing.Refused<List<String>> refused -> {
                response.setStatus(422);
                yield page(request, pending, suite, typed, Forms.errors(refused));
            }
        };
    }

    private ModelAndView page(
            HttpServletRequest request, Pending pending, @Nullable String suite, String typed, FormErrors errors) {
        var account = account(pending);
        if (account.secondFactor()) {
            return new ModelAndView("redirect:" + Arrival.with(SecondFactorPages.CODE, suite));
        }
        var collectivity = collectivities.byId(pending.collectivity()).orElseThrow();
        var ask = Tenancy.within(pending.collectivity(), () -> asks.toAdd(request, account));
        var page = new EnrolPage(
                enrolment.offer(request, account, collectivity, errors),
                new PasskeyOffer(ask, typed, errors),
                Arrival.local(suite));
        return new ModelAndView("access/enrol").addObject("page", page);
    }

    private Account account(Pending pending) {
        return Tenancy.within(
                pending.collectivity(), () -> accounts.byId(pending.account()).orElseThrow());
    }
}
