package nc.maillage.access.web.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Role;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.DirectoryLinkStore;
import nc.maillage.access.web.administration.AdministrationPages.AccountPage;
import nc.maillage.access.web.administration.AdministrationPages.Named;
import nc.maillage.access.web.administration.AdministrationPages.Typing;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Units;
import nc.maillage.platform.French;
import nc.maillage.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an account, as it is or as it came back from a form. */
@Component
class AccountViews {
    private final AccountStore accounts;
    private final Agents agents;
    private final Units units;
    private final Clock clock;
    private final DirectorySettings directory;
    private final DirectoryLinkStore links;

    AccountViews(
            AccountStore accounts,
            Agents agents,
            Units units,
            Clock clock,
            DirectorySettings directory,
            DirectoryLinkStore links) {
        this.accounts = accounts;
        this.agents = agents;
        this.units = units;
        this.clock = clock;
        this.directory = directory;
        this.links = links;
    }

    Account found(UUID id) {
        return accounts.byId(new AccountId(id)).orElseThrow(() -> new NotFound("account " + id));
    }

    Agent agent(Account account) {
        return agents.byId(account.agent()).orElseThrow();
    }

    Typing blank() {
        return Typing.of(Map.of("from", French.numericDate(LocalDate.now(clock))));
    }

    ModelAndView page(Account account, Typing form) {
        var held = account.roles().stream().map(Role::name).collect(Collectors.toSet());
        return page(account, held, form);
    }

    ModelAndView page(Account account, Set<String> chosen, Typing form) {
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
                new Named(agent.firstName(), agent.lastName(), agents.version(agent.id())),
                directory.configured() ? links.subject(account.id()).orElse("") : null,
                directory.givesRoles(),
                form);
        return new ModelAndView("access/administration/account").addObject("page", page);
    }
}
