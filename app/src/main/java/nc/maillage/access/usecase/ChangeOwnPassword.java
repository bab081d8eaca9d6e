package nc.maillage.access.usecase;

import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.PasswordRule;
import nc.maillage.access.store.AccountStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Entry;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Changer son mot de passe » : the other sessions of the account end. */
@Service
@Transactional
public class ChangeOwnPassword {
    private final AccountStore accounts;
    private final Passwords passwords;
    private final AuditLog log;

    ChangeOwnPassword(AccountStore accounts, Passwords passwords, AuditLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.log = log;
    }

    public Filing<Account> run(String current, String wanted, String again) {
        Permissions.require(Right.OWN_ACCOUNT);
        var account = accounts.byAgent(CurrentAgent.required().agent().id()).orElseThrow();
        var hash = accounts.passwordHash(account.id());
        var entry = new Entry();
        entry.check("current", passwords.match(current, hash), "Ce n’est pas votre mot de passe actuel.");
        PasswordRule.problem(wanted, account.login()).ifPresent(problem -> entry.check("wanted", false, problem));
        entry.check("wanted", !wanted.equals(current), "Choisissez un mot de passe différent de l’actuel.");
        entry.check("again", wanted.equals(again), "Les deux saisies diffèrent : retapez le nouveau mot de passe.");
        if (!entry.sound()) {
            return entry.refused();
        }
        accounts.setPassword(account.id(), passwords.hash(wanted), false);
        log.append("account.password-changed", "account", account.id().value(), Map.of());
        return new Filing.Kept<>(accounts.byId(account.id()).orElseThrow());
    }
}
