package nc.maillage.access.usecase;

import java.util.Map;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Suspendre un compte » or let it in again; its open sessions end at their next request. */
@Service
@Transactional
public class DisableAccount {
    private final AccountStore accounts;
    private final AuditLog log;

    DisableAccount(AccountStore accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    public Filing<AccountId> run(AccountId id) {
        return set(id, true);
    }

    public Filing<AccountId> letInAgain(AccountId id) {
        return set(id, false);
    }

    private Filing<AccountId> set(AccountId id, boolean disabled) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        var account = accounts.byId(id);
        if (account.isEmpty()) {
            return Filing.refused("account", "Ce compte n’existe pas.");
        }
        if (account.get().agent().equals(CurrentAgent.required().agent().id())) {
            return Filing.refused("account", "Vous ne pouvez pas suspendre votre propre compte.");
        }
        accounts.disable(id, disabled);
        log.append(disabled ? "account.disabled" : "account.enabled", "account", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }
}
