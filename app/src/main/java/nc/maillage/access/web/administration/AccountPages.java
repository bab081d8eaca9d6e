package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.usecase.ChangeRoles;
import nc.maillage.access.usecase.DisableAccount;
import nc.maillage.access.usecase.LinkDirectory;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.access.usecase.ResetProof;
import nc.maillage.organisation.AssignPost;
import nc.maillage.organisation.CorrectAgentName;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.UnitId;
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
    private final AccountViews views;
    private final ChangeRoles changeRoles;
    private final DisableAccount disable;
    private final ResetProof reset;
    private final AssignPost assignPost;
    private final CorrectAgentName correctName;
    private final ProvisionalPasswords passwords;
    private final LinkDirectory link;

    AccountPages(
            AccountViews views,
            ChangeRoles changeRoles,
            DisableAccount disable,
            ResetProof reset,
            AssignPost assignPost,
            CorrectAgentName correctName,
            ProvisionalPasswords passwords,
            LinkDirectory link) {
        this.views = views;
        this.changeRoles = changeRoles;
        this.disable = disable;
        this.reset = reset;
        this.assignPost = assignPost;
        this.correctName = correctName;
        this.passwords = passwords;
        this.link = link;
    }

    @GetMapping(AccountList.ADDRESS + "/{id}")
    ModelAndView show(@PathVariable UUID id) {
        var account = views.found(id);
        return views.page(account, views.blank());
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
        return refused(response, views.page(views.found(id), form.chosen("roles"), form.refusedBy(filing)));
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/nom")
    ModelAndView name(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var account = views.found(id);
        var form = new TypedForm(sent);
        var filing = correctName.run(account.agent(), form.version(), form.text("firstName"), form.text("lastName"));
        return answer(filing, account, form, response, after, "Le nom est corrigé.");
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/poste")
    ModelAndView post(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var account = views.found(id);
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour du poste.");
        var unit = form.id("unit");
        if (!form.sound()) {
            return refused(response, views.page(account, form.typing()));
        }
        var filing = assignPost.run(account.agent(), form.text("title"), unit == null ? null : new UnitId(unit), from);
        return answer(filing, account, form, response, after, "Le nouveau poste est enregistré.");
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/annuaire")
    ModelAndView link(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            RedirectAttributes after) {
        var account = views.found(id);
        var form = new TypedForm(sent);
        var filing = link.run(account.id(), form.text("subject"));
        var done = "Le lien avec l’annuaire est enregistré. Les sessions ouvertes de ce compte se ferment.";
        return answer(filing, account, form, response, after, done);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/suspension")
    ModelAndView suspend(@PathVariable UUID id, RedirectAttributes after) {
        var filing = disable.run(views.found(id).id());
        return done(id, after, "Le compte est suspendu.", filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/reouverture")
    ModelAndView letIn(@PathVariable UUID id, RedirectAttributes after) {
        var filing = disable.letInAgain(views.found(id).id());
        return done(id, after, "Le compte est rouvert.", filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/seconde-preuve")
    ModelAndView resetSecondFactor(@PathVariable UUID id, RedirectAttributes after) {
        var filing = reset.secondFactor(views.found(id).id());
        return done(
                id,
                after,
                "La seconde preuve est retirée\u00A0: l’agent enrôlera un téléphone ou une clé à sa prochaine connexion.",
                filing);
    }

    @PostMapping(AccountList.ADDRESS + "/{id}/mot-de-passe")
    ModelAndView resetPassword(@PathVariable UUID id, RedirectAttributes after) {
        var account = views.found(id);
        var name = views.agent(account).displayName();
        return switch (reset.password(account.id())) {
            case Filing.Kept<Opened>(var opened) ->
                passwords.shown(after, name, opened, "", AccountList.ADDRESS + "/" + id);
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
        var account = views.found(id);
        var confirmation = AccountWords.confirmations(account, views.agent(account)).stream()
                .filter(each -> each.address().equals(request.getRequestURI()))
                .findFirst()
                .orElseThrow(() -> new NotFound("confirmation"));
        return new ModelAndView("platform/confirm")
                .addObject("confirmation", confirmation)
                .addObject("back", AccountList.ADDRESS + "/" + id);
    }

    private ModelAndView answer(
            Filing<?> filing,
            Account account,
            TypedForm form,
            HttpServletResponse response,
            RedirectAttributes after,
            String done) {
        return filing instanceof Filing.Kept
                ? done(account.id().value(), after, done)
                : refused(response, views.page(account, form.refusedBy(filing)));
    }

    private static ModelAndView refused(HttpServletResponse response, ModelAndView page) {
        response.setStatus(422);
        return page;
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String notice) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:" + AccountList.ADDRESS + "/" + id);
    }

    private static ModelAndView done(UUID id, RedirectAttributes after, String notice, Filing<AccountId> filing) {
        return done(id, after, filing.messages().values().stream().findFirst().orElse(notice));
    }
}
