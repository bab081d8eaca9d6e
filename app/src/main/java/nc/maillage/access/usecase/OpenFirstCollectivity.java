package nc.maillage.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.PasswordRule;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Collectivity;
import nc.maillage.organisation.CreateCollectivity;
import nc.maillage.organisation.Filing;
import nc.maillage.organisation.RegisterAgent;
import nc.maillage.organisation.RegisterAgent.NewAgent;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** « Ouvrir la première collectivité » and the account of its first administrator: all of it or nothing. */
@Service
public class OpenFirstCollectivity {
    private final CreateCollectivity createCollectivity;
    private final RegisterAgent registerAgent;
    private final OpenAccount openAccount;
    private final AccountStore accounts;
    private final Collectivities collectivities;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    OpenFirstCollectivity(
            CreateCollectivity createCollectivity,
            RegisterAgent registerAgent,
            OpenAccount openAccount,
            AccountStore accounts,
            Collectivities collectivities,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.createCollectivity = createCollectivity;
        this.registerAgent = registerAgent;
        this.openAccount = openAccount;
        this.accounts = accounts;
        this.collectivities = collectivities;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Première collectivité » as typed. */
    public record Founding(
            String name,
            String directorate,
            String province,
            String slug,
            String firstName,
            String lastName,
            String title,
            String login,
            String password,
            String again) {}

    /** « Collectivité ouverte » and the account that may enter it. */
    public record Founded(CollectivityId collectivity, Account account) {}

    public Filing<Founded> run(Founding asked) {
        if (!collectivities.all().isEmpty()) {
            return Filing.refused("name", "Une collectivité est déjà ouverte ici.");
        }
        var id = new CollectivityId(ids.next());
        var agent = new Agent(new AgentId(ids.next()), id, asked.firstName(), asked.lastName(), asked.title(), null);
        return CurrentAgent.actAs(
                new Session(agent, Set.of(Role.ADMINISTRATOR)),
                () -> transaction.execute(status -> {
                    var problems = new LinkedHashMap<String, String>();
                    var slug = asked.slug().strip().toLowerCase(Locale.ROOT);
                    var collectivity = new Collectivity(id, slug, asked.name(), asked.directorate(), asked.province());
                    problems.putAll(createCollectivity.run(collectivity).messages());
                    if (problems.isEmpty()) {
                        var post = new NewAgent(
                                asked.firstName(), asked.lastName(), asked.title(), null, LocalDate.now(clock));
                        problems.putAll(registerAgent.run(agent.id(), post).messages());
                    }
                    PasswordRule.problem(asked.password(), asked.login())
                            .ifPresent(text -> problems.put("password", text));
                    if (!asked.password().equals(asked.again())) {
                        problems.put("again", "Les deux saisies diffèrent : retapez le mot de passe.");
                    }
                    if (problems.isEmpty()) {
                        var account = new NewAccount(agent.id(), asked.login(), Set.of(Role.ADMINISTRATOR));
                        problems.putAll(openAccount
                                .withPassword(account, asked.password())
                                .messages());
                    }
                    if (!problems.isEmpty()) {
                        status.setRollbackOnly();
                        return new Filing.Refused<Founded>(problems);
                    }
                    return new Filing.Kept<>(
                            new Founded(id, accounts.byAgent(agent.id()).orElseThrow()));
                }));
    }
}
