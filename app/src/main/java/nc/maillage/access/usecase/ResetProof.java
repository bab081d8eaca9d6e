package nc.maillage.access.usecase;

import java.security.SecureRandom;
import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.OneTimePassword;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.PasskeyStore;
import nc.maillage.access.usecase.OpenAccount.Opened;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Rendre l’accès » to somebody who forgot a password or lost a telephone. */
@Service
@Transactional
public class ResetProof {
    private final AccountStore accounts;
    private final RecoveryCodes recovery;
    private final PasskeyStore passkeys;
    private final Passwords passwords;
    private final AuditLog log;
    private final SecureRandom random = new SecureRandom();

    ResetProof(
            AccountStore accounts, RecoveryCodes recovery, PasskeyStore passkeys, Passwords passwords, AuditLog log) {
        this.accounts = accounts;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.log = log;
    }

    public Filing<Opened> password(AccountId id) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        var account = accounts.byId(id);
        if (account.isEmpty()) {
            return Filing.refused("account", "Ce compte n’existe pas.");
        }
        var password = OneTimePassword.draw(random);
        accounts.setPassword(id, passwords.hash(password), true);
        log.append("account.password-reset", "account", id.value(), Map.of());
        return new Filing.Kept<>(new Opened(id, account.get().login(), password));
    }

    /** Telephone and keys alike; the agent enrols a new one at the next sign-in. */
    public Filing<AccountId> secondFactor(AccountId id) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        if (accounts.byId(id).isEmpty()) {
            return Filing.refused("account", "Ce compte n’existe pas.");
        }
        accounts.removeSecondFactor(id);
        recovery.forget(id);
        passkeys.removeAll(id);
        log.append("account.second-factor-reset", "account", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }
}
