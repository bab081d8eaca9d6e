package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.ChangeRoles;
import nc.maillage.access.usecase.DisableAccount;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.access.usecase.ResetProof;
import nc.maillage.access.web.administration.AdministrationPages.AccountPage;
import nc.maillage.access.web.administration.AdministrationPages.PasswordPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.AssignPost;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Requires(Right.MANAGE_ACCOUNTS)
class AccountPages {
    private final AccountStore accounts;
    private final Agents agents;
    private final Units units;
    private final ChangeRoles changeRoles;
    private final DisableAccount disable;
    private final ResetProof reset;
    private final AssignPost assignPost;
    private final Clock clock;

    AccountPages(
            AccountStore accounts,
            Agents agents,
            Units units,
            ChangeRoles changeRoles,
            DisableAccount disable,
            ResetProof reset,
            AssignPost assignPost,
            Clock clock) {
        this.accounts = accounts;
        this.agents = agents;
        this.units = units;
        this.changeRoles = changeRoles;
        this.disable = disable;
        this.reset = reset;
        this.assignPost = assignPost;
        this.clock = clock;
    }

    @GetMapping(AccountList.ADDRESS + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var account = found(id);
        return page(account, names(account.roles()), typing());
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/roles")
    ModelAndView roles(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var form = new TypedForm(sent);
        var filing = changeRoles.run(new AccountId(id), form.version(), form.roles());
        if (filing instanceof Filing.Kept) {
            return done(id, after, "Les rôles sont changés. Ils valent dès la page suivante.");
        }
        response.setStatus(422);
        return page(found(id), form.chosen("roles"), form.refusedBy(filing));
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/poste")
    ModelAndView post(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var account = found(id);
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour du poste.");
        var unit = form.id("unit");
        if (form.sound()) {
            var filing =
                    assignPost.run(account.agent(), form.text("title"), unit == null ? null : new UnitId(unit), from);
            if (filing instanceof Filing.Kept) {
                return done(id, after, "Le nouveau poste est enregistré.");
            }
            form.refusedBy(filing);
        }
        response.setStatus(422);
        return page(account, names(account.roles()), form.typing());
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/suspension")
    ModelAndView suspend(@PathVariable UUID id, RedirectAttributes after) {
        var filing = disable.run(found(id).id());
        return done(id, after, "Le compte est suspendu.", filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/reouverture")
    ModelAndView letIn(@PathVariable UUID id, RedirectAttributes after) {
        var filing = disable.letInAgain(found(id).id());
        return done(id, after, "Le compte est rouvert.", filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/seconde-preuve")
    ModelAndView resetSecondFactor(@PathVariable UUID id, RedirectAttributes after) {
        var filing = reset.secondFactor(found(id).id());
        return done(
                id,
                after,
                "La seconde preuve est retirée\u00A0: l’agent enrôlera un téléphone ou une clé à sa prochaine connexion.",
                filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/mot-de-passe")
    ModelAndView resetPassword(@PathVariable UUID id) {
        var account = found(id);
        return switch (reset.password(account.id())) {
            case Filing.Kept<Opened>(var opened) -> password(agent(account), opened);
            case Filing.Refused<Opened> _ -> throw new NotFound("account " + id);
        };
    }

    /** An irreversible act asks by GET where there is no script. */
    @GetMapping({
        AccountList.ADDRESS + "/{id}/suspension",
        AccountList.ADDRESS + "/{id}/mot-de-passe",
        AccountList.ADDRESS + "/{id}/seconde-preuve"
    })
    ModelAndView confirm(@PathVariable UUID id, HttpServletRequest request) {
        var account = found(id);
        var confirmation = AccountWords.confirmations(account, agent(account)).stream()
                .filter(each -> each.address().equals(request.getRequestURI()))
                .findFirst()
                .orElseThrow(() -> new NotFound("confirmation"));
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", confirmation)
                .addObject("back", AccountList.ADDRESS + "/" + id);
    }

    static ModelAndView password(Agent agent, Opened opened) {
        var back = AccountList.ADDRESS + "/" + opened.account().value();
        return new ModelAndView("access/administration/password")
                .addObject(
                        "page", new PasswordPage(agent.displayName(), opened.login(), opened.oneTimePassword(), back));
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + AccountList.ADDRESS + "/" + id);
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String notice, Filing<AccountId> filing) {
        return done(id, after, filing.messages().values().stream().findFirst().orElse(notice));
    }

    private Account found(UUID id) {
        return accounts.byId(new AccountId(id)).orElseThrow(() -> new NotFound("account " + id));
    }

    private Agent agent(Account account) {
        return agents.byId(account.agent()).orElseThrow();
    }

    private Typing typing() {
        return Typing.of(Map.of("from", French.numericDate(LocalDate.now(clock))));
    }

    private ModelAndView page(Account account, Set<String> chosen, Typing form) {
        var agent = agent(account);
        var own = agent.id().equals(CurrentAgent.required().agent().id());
        var page = new AccountPage(
                agent.displayName(),
                AccountList.ADDRESS + "/" + account.id().value(),
                account.version(),
                AccountWords.facts(account, agent),
                AccountList.roleChoices(),
                chosen,
                UnitList.choices(units, LocalDate.now(clock)),
                account.disabled(),
                own,
                own ? List.of() : AccountWords.confirmations(account, agent),
                form);
        return new ModelAndView("access/administration/account").addObject("page", page);
    }

    private static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
