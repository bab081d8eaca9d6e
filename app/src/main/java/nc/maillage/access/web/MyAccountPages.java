package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.ChangeOwnPassword;
import nc.maillage.access.web.DoorPages.AccountPage;
import nc.maillage.access.web.DoorPages.PasswordPage;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.French;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.OWN_ACCOUNT)
class MyAccountPages {
    static final String PASSWORD = "/mon-compte/mot-de-passe";

    private final AccountStore accounts;
    private final ChangeOwnPassword changePassword;
    private final OpenSessions sessions;
    private final boolean demo;

    MyAccountPages(
            AccountStore accounts,
            ChangeOwnPassword changePassword,
            OpenSessions sessions,
            @Value("${maillage.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.demo = demo;
    }

    record PasswordForm(
            @Nullable String current,
            @Nullable String wanted,
            @Nullable String again) {}

    @GetMapping("/mon-compte")
    ModelAndView show(HttpServletRequest request) {
        var who = SignedIn.required(request);
        var agent = who.session().agent();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Nom", agent.displayName()));
        facts.add(Fact.of("Poste", agent.title()));
        facts.add(Fact.of("Unité", agent.unitName()));
        facts.add(Fact.of("Identifiant", who.account().login()));
        facts.add(Fact.of(
                "Rôles",
                French.list(
                        who.session().roles().stream().sorted().map(Role::label).toList())));
        facts.add(Fact.of("Seconde preuve", secondFactor(who.account())));
        var rights = Stream.of(Right.values())
                .filter(who.session()::may)
                .map(Right::label)
                .toList();
        return new ModelAndView("access/account")
                .addObject("page", new AccountPage(facts, rights, who.session().may(Right.RECUSE)));
    }

    private String secondFactor(Account account) {
        if (demo) {
            return "désactivée dans la démonstration";
        }
        if (!account.secondFactor()) {
            return "à enrôler à la prochaine connexion";
        }
        return Stream.of(account.telephone() ? "application du téléphone" : "", account.passkey() ? "clé d’accès" : "")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @PostMapping("/mon-compte/raccourcis")
    String chooseKeys(
            @RequestParam(required = false) @Nullable String touches,
            HttpServletRequest request,
            RedirectAttributes after) {
        accounts.useSingleKeys(SignedIn.required(request).account().id(), touches != null);
        after.addFlashAttribute(
                Shells.NOTICE,
                touches != null
                        ? "Les touches seules agissent, sur tous vos postes."
                        : "Les touches seules n’agissent plus, sur aucun de vos postes.");
        return "redirect:/raccourcis";
    }

    @GetMapping(PASSWORD)
    ModelAndView showPassword(HttpServletRequest request) {
        var provisional = SignedIn.required(request).account().mustChangePassword();
        return password(new PasswordPage(provisional, new FormErrors()));
    }

    @PostMapping(PASSWORD)
    ModelAndView change(
            PasswordForm form, HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
        var who = SignedIn.required(request);
        return switch (changePassword.run(text(form.current()), text(form.wanted()), text(form.again()))) {
            case Filing.Kept<Account>(var account) -> {
                sessions.start(request, who.collectivity().id(), account);
                after.addFlashAttribute(
                        Shells.NOTICE, "Votre mot de passe est changé. Vos autres sessions sont fermées.");
                yield new ModelAndView(who.account().mustChangePassword() ? "redirect:/" : "redirect:/mon-compte");
            }
            case Filing.Refused<Account> refused -> {
                response.setStatus(422);
                yield password(new PasswordPage(who.account().mustChangePassword(), Forms.errors(refused)));
            }
        };
    }

    private static ModelAndView password(PasswordPage page) {
        return new ModelAndView("access/password").addObject("page", page);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
