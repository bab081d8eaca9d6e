package nc.maillage.access.usecase;

import java.util.Map;
import nc.maillage.access.directory.DirectoryIdentity;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.DirectoryLinkStore;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** « Se connecter par l’annuaire » : it says who, we say whether an account was prepared; it says which roles, where the settings ask it. */
@Service
public class SignInByDirectory {
    private final AccountStore accounts;
    private final DirectoryLinkStore links;
    private final DirectorySettings settings;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    SignInByDirectory(
            AccountStore accounts,
            DirectoryLinkStore links,
            DirectorySettings settings,
            AuditLog log,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.links = links;
        this.settings = settings;
        this.log = log;
        this.transaction = transaction;
    }

    /** « Réponse à une connexion par l’annuaire ». */
    public sealed interface Entered {
        record Accepted(Account account) implements Entered {}

        /** No account of this collectivity was prepared for that subject, or it is suspended: the same answer. */
        record NotPrepared() implements Entered {}

        /** What the directory says of the person leads to no role here. */
        record WithoutRole() implements Entered {}
    }

    public Entered run(CollectivityId collectivity, DirectoryIdentity identity) {
        return Tenancy.within(collectivity, () -> transaction.execute(_ -> entered(identity)));
    }

    private Entered entered(DirectoryIdentity identity) {
        var account = links.account(identity.issuer(), identity.subject())
                .flatMap(accounts::byId)
                .filter(found -> !found.disabled());
        if (account.isEmpty()) {
            return new Entered.NotPrepared();
        }
        if (!settings.givesRoles()) {
            return new Entered.Accepted(account.get());
        }
        return identity.roles().isEmpty() ? new Entered.WithoutRole() : withRoles(account.get(), identity);
    }

    private Entered withRoles(Account account, DirectoryIdentity identity) {
        if (account.roles().equals(identity.roles())) {
            return new Entered.Accepted(account);
        }
        if (!accounts.changeRoles(account.id(), account.version(), identity.roles())) {
            throw new IllegalStateException("the account changed while its owner was entering");
        }
        var details = Map.of("roles", Roles.written(identity.roles()), "by", "directory");
        Actor.does(
                account.agent().value(),
                () -> log.append(
                        "account.roles-changed", "account", account.id().value(), details));
        return new Entered.Accepted(accounts.byId(account.id()).orElseThrow());
    }
}
