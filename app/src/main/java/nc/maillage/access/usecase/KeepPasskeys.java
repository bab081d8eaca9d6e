package nc.maillage.access.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Permissions;
import nc.maillage.access.Right;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.domain.PasskeyId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.PasskeyStore;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.organisation.Entry;
import nc.maillage.organisation.Filing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « Tenir ses clés d’accès » : adds one, removes one, draws new recovery codes. */
@Service
@Transactional
public class KeepPasskeys {
    private static final int MOST = 10;
    private static final int LONGEST_NAME = 60;

    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final PasskeyRules rules;
    private final RecoveryCodes recovery;
    private final AuditLog log;
    private final boolean demo;

    KeepPasskeys(
            AccountStore accounts,
            PasskeyStore passkeys,
            PasskeyRules rules,
            RecoveryCodes recovery,
            AuditLog log,
            @Value("${maillage.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.rules = rules;
        this.recovery = recovery;
        this.log = log;
        this.demo = demo;
    }

    /**
     * Once the password was given.
     *
     * @param challenge empty when it is too old or has served
     * @return the recovery codes, shown once; none when the account had some
     */
    public Filing<List<String>> add(AccountId id, String name, KeyAnswer.Created answer, Optional<String> challenge) {
        var entry = new Entry();
        var called = entry.text(
                "keyName", name, LONGEST_NAME, "Donnez un nom à cette clé, pour la reconnaître dans la liste.");
        entry.check("keyName", passkeys.of(id).size() < MOST, "Dix clés suffisent : retirez-en une d’abord.");
        if (!entry.sound()) {
            return entry.refused();
        }
        var key = challenge.flatMap(asked -> rules.created(answer, asked, called));
        if (key.isEmpty()) {
            return Filing.refused("keyName", "La clé n’a pas répondu comme il faut. Recommencez, sans tarder.");
        }
        if (!passkeys.insert(id, key.get())) {
            return Filing.refused("keyName", "Cette clé est déjà enregistrée.");
        }
        var codes = recovery.left(id) == 0 ? recovery.renew(id) : List.<String>of();
        note(id, "account.passkey-added", key.get());
        return new Filing.Kept<>(codes);
    }

    /** The sessions of the account end: the key may have been stolen with one. The last proof stays. */
    public Filing<Account> remove(PasskeyId key) {
        Permissions.require(Right.OWN_ACCOUNT);
        var account = own();
        var known = passkeys.of(account.id());
        var found = known.stream().filter(each -> each.id().equals(key)).findFirst();
        if (found.isEmpty()) {
            return Filing.refused("key", "Cette clé n’est plus dans la liste.");
        }
        if (known.size() == 1 && !account.telephone() && !demo) {
            return Filing.refused(
                    "key",
                    "C’est votre seule seconde preuve : enrôlez d’abord un téléphone ou une autre clé, puis retirez celle-ci.");
        }
        passkeys.remove(key);
        accounts.endSessions(account.id());
        note(account.id(), "account.passkey-removed", found.get());
        return new Filing.Kept<>(accounts.byId(account.id()).orElseThrow());
    }

    public int codesLeft(AccountId id) {
        return recovery.left(id);
    }

    public List<String> renewCodes() {
        Permissions.require(Right.OWN_ACCOUNT);
        var account = own();
        var codes = recovery.renew(account.id());
        log.append("account.recovery-codes-renewed", "account", account.id().value(), Map.of());
        return codes;
    }

    private Account own() {
        return accounts.byAgent(CurrentAgent.required().agent().id()).orElseThrow();
    }

    private void note(AccountId id, String act, Passkey key) {
        var author = accounts.byId(id).orElseThrow().agent().value();
        var details = Map.of("key", key.id().value().toString());
        Actor.does(author, () -> log.append(act, "account", id.value(), details));
    }
}
