package nc.maillage.access.usecase;

import java.util.Map;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.DirectoryLinkStore;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** « Lier un compte à l’annuaire » : by the subject, which the directory never gives to anybody else; a name or an address could change hands. */
@Service
@Transactional
public class LinkDirectory {
    private static final int LONGEST = 255;

    private final AccountStore accounts;
    private final DirectoryLinkStore links;
    private final DirectorySettings settings;
    private final AuditLog log;

    LinkDirectory(AccountStore accounts, DirectoryLinkStore links, DirectorySettings settings, AuditLog log) {
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.log = log;
    }

    /** @param typed the subject, or nothing to undo the link */
    public Filing<AccountId> run(AccountId id, String typed) {
        Permissions.require(Right.MANAGE_ACCOUNTS);
        if (accounts.byId(id).isEmpty()) {
            return Filing.refused("account", "Ce compte n’existe pas.");
        }
        var subject = typed.strip();
        if (subject.length() > LONGEST || subject.chars().anyMatch(Character::isISOControl)) {
            return Filing.refused("subject", "L’identifiant dans l’annuaire a au plus 255 signes, sur une ligne.");
        }
        if (subject.isEmpty()) {
            links.unlink(id);
        } else if (!links.link(id, settings.issuer(), subject)) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return Filing.refused("subject", "Un autre compte a déjà cet identifiant dans l’annuaire.");
        }
        accounts.endSessions(id);
        log.append(subject.isEmpty() ? "account.unlinked" : "account.linked", "account", id.value(), Map.of());
        return new Filing.Kept<>(id);
    }
}
