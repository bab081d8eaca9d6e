package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.EnrolSecondFactor;
import nc.maillage.access.usecase.KeepPasskeys;
import nc.maillage.access.web.DoorPages.PasskeyOffer;
import nc.maillage.access.web.DoorPages.RecoveryPage;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One more way into one's own account: each asks for the password again. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class NewProofPages {
    private static final String KEY = OwnProofPages.KEYS + "/nouvelle";
    private static final String TELEPHONE = "/mon-compte/telephone";
    private static final String CODES = "/mon-compte/codes-de-secours";

    private final AccountStore accounts;
    private final KeepPasskeys keep;
    private final EnrolSecondFactor enrol;
    private final Enrolment enrolment;
    private final PasskeyAsks asks;
    private final Challenges challenges;
    private final PasswordAgain passwordAgain;
    private final OpenSessions sessions;

    NewProofPages(
            AccountStore accounts,
            KeepPasskeys keep,
            EnrolSecondFactor enrol,
            Enrolment enrolment,
            PasskeyAsks asks,
            Challenges challenges,
            PasswordAgain passwordAgain,
            OpenSessions sessions) {
        this.accounts = accounts;
        this.keep = keep;
        this.enrol = enrol;
        this.enrolment = enrolment;
        this.asks = asks;
        this.challenges = challenges;
        this.passwordAgain = passwordAgain;
        this.sessions = sessions;
    }

    @GetMapping(KEY)
    ModelAndView newKey(HttpServletRequest request) {
        return keyPage(request, "", new FormErrors());
    }

    @PostMapping(KEY)
    ModelAndView addKey(
            PasskeyForm form, HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
        var challenge = challenges.take(request, Challenges.TO_ADD);
        var errors = passwordAgain.check(request, form.typedPassword());
        if (errors.isEmpty()) {
            switch (keep.add(account(request).id(), form.name(), form.created(), challenge)) {
                case Filing.Kept<List<String>>(var codes) -> {
                    after.addFlashAttribute(Shells.NOTICE, "La clé d’accès est enregistrée.");
                    return codes.isEmpty()
                            ? new ModelAndView("redirect:" + OwnProofPages.ADDRESS)
                            : codes("La clé d’accès est enregistrée.", codes);
                }
                case Filing.Refused<List<String>> refused -> Forms.addTo(errors, refused);
            }
        }
        response.setStatus(422);
        return keyPage(request, form.name(), errors);
    }

    @GetMapping(TELEPHONE)
    ModelAndView newTelephone(HttpServletRequest request) {
        return telephonePage(request, new FormErrors());
    }

    @PostMapping(TELEPHONE)
    ModelAndView addTelephone(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = account(request).id();
        var errors = passwordAgain.check(request, password);
        if (errors.isEmpty()) {
            switch (enrol.run(id, enrolment.secret(request, id), code)) {
                case Filing.Kept<List<String>>(var codes) -> {
                    enrolment.forget(request);
                    sessions.start(
                            request,
                            SignedIn.required(request).collectivity().id(),
                            accounts.byId(id).orElseThrow());
                    return codes("Le téléphone est enrôlé. Vos autres sessions sont fermées.", codes);
                }
                case Filing.Refused<List<String>> refused -> Forms.addTo(errors, refused);
            }
        }
        response.setStatus(422);
        return telephonePage(request, errors);
    }

    @GetMapping(CODES)
    ModelAndView newCodes(HttpServletRequest request) {
        return codesPage(request, new FormErrors());
    }

    @PostMapping(CODES)
    ModelAndView renewCodes(
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var errors = passwordAgain.check(request, password);
        if (errors.isEmpty()) {
            return codes("Vos nouveaux codes sont prêts, les anciens ne servent plus.", keep.renewCodes());
        }
        response.setStatus(422);
        return codesPage(request, errors);
    }

    private ModelAndView keyPage(HttpServletRequest request, String name, FormErrors errors) {
        return new ModelAndView("access/newkey")
                .addObject("page", new PasskeyOffer(asks.toAdd(request, account(request)), name, errors));
    }

    private ModelAndView telephonePage(HttpServletRequest request, FormErrors errors) {
        var account = account(request);
        if (account.telephone()) {
            return new ModelAndView("redirect:" + OwnProofPages.ADDRESS);
        }
        var collectivity = SignedIn.required(request).collectivity();
        return new ModelAndView("access/telephone")
                .addObject("page", enrolment.offer(request, account, collectivity, errors));
    }

    private ModelAndView codesPage(HttpServletRequest request, FormErrors errors) {
        return new ModelAndView("access/newcodes")
                .addObject("left", keep.codesLeft(account(request).id()))
                .addObject("errors", errors);
    }

    private static ModelAndView codes(String done, List<String> codes) {
        return new ModelAndView("access/recovery")
                .addObject("page", new RecoveryPage(done, codes, OwnProofPages.ADDRESS));
    }

    private static Account account(HttpServletRequest request) {
        return SignedIn.required(request).account();
    }
}
