package nc.maillage.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.directory.DirectorySettings;
import nc.maillage.access.domain.Account;
import nc.maillage.access.domain.AccountId;
import nc.maillage.access.store.AccountStore;
import nc.maillage.organisation.Agents;
import nc.maillage.organisation.Collectivities;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a session holds: three opaque identifiers in one line of text, and nothing of the person. */
@Component
class OpenSessions {
    private static final String ACCOUNT = "maillage.account";
    private static final String PENDING = "maillage.pending";
    private static final String BY_DIRECTORY = ":annuaire";
    private static final Duration PENDING_LIFE = Duration.ofMinutes(10);

    private final Collectivities collectivities;
    private final AccountStore accounts;
    private final Agents agents;
    private final Clock clock;
    private final DirectorySettings directory;

    OpenSessions(
            Collectivities collectivities,
            AccountStore accounts,
            Agents agents,
            Clock clock,
            DirectorySettings directory) {
        this.collectivities = collectivities;
        this.accounts = accounts;
        this.agents = agents;
        this.clock = clock;
        this.directory = directory;
    }

    /** An account whose password was right and whose second factor is awaited. */
    record Pending(CollectivityId collectivity, AccountId account) {}

    Optional<SignedIn> signedIn(HttpServletRequest request) {
        return line(request, ACCOUNT).flatMap(parts -> {
            var collectivity = new CollectivityId(UUID.fromString(parts[0]));
            var id = new AccountId(UUID.fromString(parts[1]));
            boolean byDirectory = parts.length > 3;
            if (!byDirectory && !directory.localAccounts()) {
                return Optional.empty();
            }
            return Tenancy.within(
                    collectivity,
                    () -> accounts.byId(id)
                            .filter(account -> !account.disabled() && account.epoch() == Integer.parseInt(parts[2]))
                            .flatMap(account -> agents.byId(account.agent())
                                    .map(agent -> new SignedIn(
                                            new Session(agent, account.roles()),
                                            account,
                                            collectivities.byId(collectivity).orElseThrow(),
                                            byDirectory))));
        });
    }

    /** A new session identifier, so that one planted beforehand is worth nothing. */
    void start(HttpServletRequest request, CollectivityId collectivity, Account account) {
        var session = fresh(request);
        session.removeAttribute(PENDING);
        session.setAttribute(
                ACCOUNT, "%s:%s:%d".formatted(collectivity, account.id().value(), account.epoch()));
    }

    /** The same, for whom the directory answered. */
    void startByDirectory(HttpServletRequest request, CollectivityId collectivity, Account account) {
        start(request, collectivity, account);
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, session.getAttribute(ACCOUNT) + BY_DIRECTORY);
    }

    void await(HttpServletRequest request, CollectivityId collectivity, AccountId account) {
        fresh(request).setAttribute(PENDING, "%s:%s:%d".formatted(collectivity, account.value(), clock.millis()));
    }

    Optional<Pending> awaited(HttpServletRequest request) {
        var oldest = clock.millis() - PENDING_LIFE.toMillis();
        return line(request, PENDING)
                .filter(_ -> directory.localAccounts())
                .filter(parts -> Long.parseLong(parts[2]) > oldest)
                .map(parts -> new Pending(
                        new CollectivityId(UUID.fromString(parts[0])), new AccountId(UUID.fromString(parts[1]))));
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static HttpSession fresh(HttpServletRequest request) {
        var session = request.getSession(true);
        request.changeSessionId();
        return session;
    }

    private static Optional<String[]> line(HttpServletRequest request, String attribute) {
        HttpSession session = request.getSession(false);
        @Nullable Object text = session == null ? null : session.getAttribute(attribute);
        return Optional.ofNullable((String) text).map(line -> line.split(":"));
    }
}
