package nc.maillage.access.usecase;

import java.util.Map;
import java.util.Set;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Entry;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Changer les rôles » : felt at the next request of the account. */
@Service
@Transactional
public class ChangeRoles {
    private final AccountStore accounts;
    private final AuditLog log;

    ChangeRoles(AccountStore accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    public Filing<AccountId> run(AccountId id, int version, Set<Role> roles) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        var account = accounts.byId(id);
        if (account.isEmpty()) {
            return Filing.refused("account", "Ce compte n’existe pas.");
        }
        var own = account.get().agent().equals(CurrentAgent.required().agent().id());
        var entry = new Entry()
                .check("roles", !roles.isEmpty(), "Choisissez au moins un rôle.")
                .check(
                        "roles",
                        !own || roles.contains(Role.ADMINISTRATOR),
                        "Vous ne pouvez pas vous retirer l’administration : demandez-le à un autre administrateur.");
        if (!entry.sound()) {
            return entry.refused();
        }
        if (!accounts.changeRoles(id, version, roles)) {
            return Filing.refused(
                    "version",
                    "Un collègue a modifié ce compte pendant votre saisie. Relisez-le, puis enregistrez de nouveau.");
        }
        log.append("account.roles-changed", "account", id.value(), Map.of("roles", Roles.written(roles)));
        return new Filing.Kept<>(id);
    }
}
