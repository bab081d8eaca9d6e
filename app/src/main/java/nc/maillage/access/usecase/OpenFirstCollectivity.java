package nc.maillage.access.usecase;

import java.util.LinkedHashMap;
import java.util.Set;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.PasswordRule;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.organisation.Agent;
import nc.maillage.organisation.Collectivities;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.CollectivityId;
import org.springframework.stereotype.Service;

/** « Ouvrir la première collectivité » and the account of its first administrator, who chooses the password. */
@Service
public class OpenFirstCollectivity {
    private final CollectivityOpening opening;
    private final OpenAccount openAccount;
    private final AccountStore accounts;
    private final Collectivities collectivities;

    OpenFirstCollectivity(
            CollectivityOpening opening,
            OpenAccount openAccount,
            AccountStore accounts,
            Collectivities collectivities) {
        this.opening = opening;
        this.openAccount = openAccount;
        this.accounts = accounts;
        this.collectivities = collectivities;
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
        var opened = new CollectivityOpening.Asked(
                asked.name(),
                asked.directorate(),
                asked.province(),
                asked.slug(),
                asked.firstName(),
                asked.lastName(),
                asked.title());
        return opening.run(opened, true, agent -> account(asked, agent));
    }

    private Filing<Founded> account(Founding asked, Agent agent) {
        var problems = new LinkedHashMap<String, String>();
        PasswordRule.problem(asked.password(), asked.login()).ifPresent(text -> problems.put("password", text));
        if (!asked.password().equals(asked.again())) {
            problems.put("again", "Les deux saisies diffèrent : retapez le mot de passe.");
        }
        var account = new NewAccount(agent.id(), asked.login(), Set.of(Role.ADMINISTRATOR));
        problems.putAll(openAccount.withPassword(account, asked.password()).messages());
        if (!problems.isEmpty()) {
            return new Filing.Refused<>(problems);
        }
        return new Filing.Kept<>(
                new Founded(agent.collectivity(), accounts.byAgent(agent.id()).orElseThrow()));
    }
}
