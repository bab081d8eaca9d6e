package nc.maillage.access.web.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nc.maillage.access.Requires;
import nc.maillage.access.Right;
import nc.maillage.access.usecase.OpenAccount;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.access.web.administration.AdministrationPages.NewAccountPage;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.organisation.UnitId;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An agent and the account, in one form: both or neither. */
@Controller
@Requires(Right.MANAGE_ACCOUNTS)
class NewAccountPages {
    private final RegisterAgent registerAgent;
    private final OpenAccount openAccount;
    private final ProvisionalPasswords passwords;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    NewAccountPages(
            RegisterAgent registerAgent,
            OpenAccount openAccount,
            ProvisionalPasswords passwords,
            Units units,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.registerAgent = registerAgent;
        this.openAccount = openAccount;
        this.passwords = passwords;
        this.units = units;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(AccountList.ADDRESS + "/nouveau")
    ModelAndView ask() {
        return page(new TypedForm(MultiValueMap.fromSingleValue(Map.of())), Typing.of(Map.of("from", today())));
    }

    @PostMapping(AccountList.ADDRESS + "/nouveau")
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, RedirectAttributes after) {
        var form = new TypedForm(sent);
        var from = form.day("from", "Écrivez le premier jour du poste.");
        var unit = form.id("unit");
        var agent = new NewAgent(
                form.text("firstName"),
                form.text("lastName"),
                form.text("title"),
                unit == null ? null : new UnitId(unit),
                from);
        var filing = both(agent, form);
        if (filing instanceof Filing.Kept<Opened>(var opened)) {
            var name = agent.firstName().strip() + " " + agent.lastName().strip();
            var back = AccountList.ADDRESS + "/" + opened.account().value();
            return passwords.shown(after, name, opened, "", back);
        }
        response.setStatus(422);
        return page(form, form.refusedBy(filing));
    }

    private Filing<Opened> both(NewAgent agent, TypedForm form) {
        var id = new AgentId(ids.next());
        Filing<Opened> outcome = transaction.execute(status -> {
            var registered = registerAgent.run(id, agent);
            var problems = new LinkedHashMap<>(registered.messages());
            var opened = openAccount.run(new NewAccount(id, form.text("login"), form.roles()));
            opened.messages().forEach((field, message) -> {
                if (!field.equals("agent")) {
                    problems.putIfAbsent(field, message);
                }
            });
            if (problems.isEmpty() && form.sound()) {
                return opened;
            }
            status.setRollbackOnly();
            return new Filing.Refused<>(problems);
        });
        return java.util.Objects.requireNonNull(outcome);
    }

    private ModelAndView page(TypedForm form, Typing typing) {
        var page = new NewAccountPage(
                UnitList.choices(units, LocalDate.now(clock)), AccountList.roleChoices(), form.chosen("roles"), typing);
        return new ModelAndView("access/administration/account-new").addObject("page", page);
    }

    private String today() {
        return French.numericDate(LocalDate.now(clock));
    }
}
