package nc.maillage.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.domain.Passkey;
import nc.maillage.access.domain.PasswordRule;
import nc.maillage.access.domain.Totp;
import nc.maillage.access.domain.Tries;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.store.PasskeyStore;
import nc.maillage.access.store.TriesStore;
import nc.maillage.audit.Actor;
import nc.maillage.audit.AuditLog;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.stereotype.Service;

/** « Se connecter » : the password, then the second factor, each counted against the login and the address. */
@Service
public class SignIn {
    public static final int FREE_TRIES = 5;
    /** A whole office may stand behind one address, and must not be shut out by one colleague. */
    public static final int FREE_TRIES_OF_AN_ADDRESS = 25;

    private final AccountStore accounts;
    private final TriesStore tries;
    private final Passwords passwords;
    private final RecoveryCodes recovery;
    private final PasskeyStore passkeys;
    private final PasskeyRules passkeyRules;
    private final AuditLog log;
    private final Clock clock;

    SignIn(
            AccountStore accounts,
            TriesStore tries,
            Passwords passwords,
            RecoveryCodes recovery,
            PasskeyStore passkeys,
            PasskeyRules passkeyRules,
            AuditLog log,
            Clock clock) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.passkeyRules = passkeyRules;
        this.log = log;
        this.clock = clock;
    }

    /** « Réponse à une connexion ». */
    public sealed interface Outcome {
        record Accepted(Account account) implements Outcome {}

        /** The same for an unknown login, a wrong password and a disabled account. */
        record Refused(int triesLeft) implements Outcome {}

        record Blocked(Instant until) implements Outcome {}
    }

    public Outcome password(CollectivityId collectivity, String login, String password, String address) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var guards = new Guards("login:%s:%s".formatted(collectivity, name), "address:" + address);
        return guards.blocked()
                .orElseGet(() -> Tenancy.within(collectivity, () -> {
                    var account = accounts.byLogin(name);
                    if (check(account, password)) {
                        guards.forget();
                        return new Outcome.Accepted(account.orElseThrow());
                    }
                    return guards.failed();
                }));
    }

    /** A code of the telephone or a recovery code. Within the collectivity of the account. */
    public Outcome secondFactor(AccountId id, String typed, String address) {
        return second(id, address, account -> codeFits(id, typed));
    }

    /** @param challenge empty when it is too old or has served */
    public Outcome passkey(AccountId id, KeyAnswer.Used answer, Optional<String> challenge, String address) {
        return second(id, address, account -> challenge.isPresent() && keyFits(account, answer, challenge.get()));
    }

    private Outcome second(AccountId id, String address, Predicate<Account> proof) {
        var guards = new Guards("code:" + id.value(), "address:" + address);
        return guards.blocked().orElseGet(() -> {
            var account = accounts.byId(id).filter(found -> !found.disabled());
            if (account.filter(proof).isPresent()) {
                guards.forget();
                return new Outcome.Accepted(account.get());
            }
            return guards.failed();
        });
    }

    /** Once every proof was given. */
    public void done(Account account) {
        accounts.signedIn(account.id());
        note(account, "account.signed-in", Map.of());
    }

    private boolean check(Optional<Account> account, String password) {
        var bounded = password.substring(0, Math.min(password.length(), PasswordRule.LONGEST + 1));
        if (account.isEmpty()) {
            passwords.matchNobody(bounded);
            return false;
        }
        var right = passwords.match(bounded, accounts.passwordHash(account.get().id()));
        return right && !account.get().disabled();
    }

    private boolean codeFits(AccountId id, String typed) {
        var step = accounts.secondFactor(id)
                .map(secret -> new Totp(secret).stepMatching(typed, clock.instant(), accounts.lastStep(id)))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() ? accounts.useStep(id, step.getAsLong()) : recovery.use(id, typed);
    }

    /** Only a key of this very account is looked at. */
    private boolean keyFits(Account account, KeyAnswer.Used answer, String challenge) {
        return passkeys.of(account.id()).stream()
                .filter(key -> key.credential().equals(answer.credential()))
                .anyMatch(key -> switch (passkeyRules.used(key, answer, challenge)) {
                    case PasskeyRules.Use.Right(var counter, var synced) -> passkeys.use(key, counter, synced);
                    case PasskeyRules.Use.Wrong _ -> false;
                    case PasskeyRules.Use.Copied _ -> copied(account, key);
                });
    }

    private boolean copied(Account account, Passkey key) {
        note(account, "account.passkey-copied", Map.of("key", key.id().value().toString()));
        return false;
    }

    private void note(Account account, String act, Map<String, String> details) {
        Actor.does(
                account.agent().value(),
                () -> log.append(act, "account", account.id().value(), details));
    }

    private final class Guards {
        private final String person;
        private final String address;

        Guards(String person, String address) {
            this.person = person;
            this.address = address;
        }

        Optional<Outcome> blocked() {
            var now = clock.instant();
            return Optional.of(later(tries.of(person), tries.of(address)))
                    .filter(found -> found.blocked(now))
                    .map(found -> new Outcome.Blocked(until(found)));
        }

        Outcome failed() {
            var now = clock.instant();
            var ofPerson = tries.failed(person, now, FREE_TRIES);
            var worst = later(ofPerson, tries.failed(address, now, FREE_TRIES_OF_AN_ADDRESS));
            return worst.blocked(now)
                    ? new Outcome.Blocked(until(worst))
                    : new Outcome.Refused(Math.max(1, FREE_TRIES - ofPerson.failures()));
        }

        void forget() {
            tries.forget(person);
        }

        private Tries later(Tries one, Tries other) {
            return until(one).isBefore(until(other)) ? other : one;
        }

        private Instant until(Tries of) {
            var until = of.blockedUntil();
            return until == null ? Instant.MIN : until;
        }
    }
}
