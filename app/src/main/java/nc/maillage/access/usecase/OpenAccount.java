package nc.maillage.access.usecase;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.OneTimePassword;
import nc.maillage.access.store.AccountStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Entry;
import nc.maillage.organisation.Filing;
import nc.maillage.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Ouvrir un compte » : for an agent who has none; the login is unique in the collectivity. */
@Service
@Transactional
public class OpenAccount {
    private final AccountStore accounts;
    private final Agents agents;
    private final Passwords passwords;
    private final AuditLog log;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    OpenAccount(AccountStore accounts, Agents agents, Passwords passwords, AuditLog log, Ids ids) {
        this.accounts = accounts;
        this.agents = agents;
        this.passwords = passwords;
        this.log = log;
        this.ids = ids;
    }

    /** « Compte à ouvrir ». */
    public record NewAccount(AgentId agent, String login, Set<Role> roles) {}

    /** « Compte ouvert » : the password is shown once and kept nowhere; empty where its owner chose it. */
    public record Opened(AccountId account, String login, String oneTimePassword) {}

    public Filing<Opened> run(NewAccount asked) {
        var password = OneTimePassword.draw(random);
        return opened(asked, password, () -> passwords.hash(password), true);
    }

    /** With a password that its owner chose, as the first administrator does. */
    public Filing<Opened> withPassword(NewAccount asked, String password) {
        return opened(asked, "", () -> passwords.hash(password), false);
    }

    /** With a password worked out before, as the demonstration does once for all its accounts; none is shown. */
    public Filing<Opened> withHash(NewAccount asked, String hash) {
        return opened(asked, "", () -> hash, false);
    }

    private Filing<Opened> opened(NewAccount asked, String shown, Supplier<String> hash, boolean mustChange) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        var login = asked.login().strip();
        var entry = new Entry()
                .check(
                        "login",
                        login.matches("[a-z0-9][a-z0-9._-]{1,59}"),
                        "L’identifiant compte 2 à 60 lettres minuscules sans accent, chiffres, points ou tirets : « lea.wema ».")
                .check(
                        "login",
                        accounts.byLogin(login).isEmpty(),
                        "Cet identifiant est déjà pris : choisissez-en un autre.")
                .check("agent", agents.byId(asked.agent()).isPresent(), "Choisissez un agent de la liste.")
                .check("agent", accounts.byAgent(asked.agent()).isEmpty(), "Cet agent a déjà un compte.")
                .check("roles", !asked.roles().isEmpty(), "Choisissez au moins un rôle.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var id = new AccountId(ids.next());
        var account =
                new Account(id, asked.agent(), login, asked.roles(), false, mustChange, false, false, true, 0, null, 0);
        accounts.insert(account, hash.get());
        log.append("account.opened", "account", id.value(), Map.of("roles", Roles.written(asked.roles())));
        return new Filing.Kept<>(new Opened(id, login, shown));
    }
}
