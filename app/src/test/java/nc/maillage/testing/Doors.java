package nc.maillage.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.domain.Account;
import nc.maillage.access.store.AccountStore;
import nc.maillage.access.usecase.OpenAccount;
import nc.maillage.access.usecase.OpenAccount.NewAccount;
import nc.maillage.organisation.Collectivities;
import org.springframework.core.env.Environment;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Opens the program's pages as an actor, signed in already, or as a passer-by. */
@Component
public class Doors {
    public static final String PASSWORD = "cagou niaouli banian";

    private final Environment environment;
    private final SessionRepository<?> sessions;
    private final AccountStore accounts;
    private final OpenAccount openAccount;
    private final Actors actors;
    private final Collectivities collectivities;

    Doors(
            Environment environment,
            SessionRepository<?> sessions,
            AccountStore accounts,
            OpenAccount openAccount,
            Actors actors,
            Collectivities collectivities) {
        this.environment = environment;
        this.sessions = sessions;
        this.accounts = accounts;
        this.openAccount = openAccount;
        this.actors = actors;
        this.collectivities = collectivities;
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    public Client anonymous() {
        return new Client(
                port(), () -> "/connexion?c=" + collectivities.all().getFirst().slug());
    }

    /** On an empty home, where the first steps are the only page. */
    public Client withoutCollectivity() {
        return new Client(port(), () -> collectivities.all().isEmpty() ? "/premiers-pas" : "/connexion");
    }

    /** A client with an open session of that actor; account and proofs are made when missing. */
    public Client signedIn(Session actor) {
        var client = anonymous();
        client.setCookie("maillage", sessionCookie(actor));
        return client;
    }

    /** The value of the session cookie, for a real browser. */
    public String sessionCookie(Session actor) {
        var account = account(actor);
        var line =
                "%s:%s:%d".formatted(actor.agent().collectivity(), account.id().value(), account.epoch());
        return Base64.getEncoder().encodeToString(opened(sessions, line).getBytes(StandardCharsets.UTF_8));
    }

    private static <S extends org.springframework.session.Session> String opened(
            SessionRepository<S> sessions, String line) {
        var session = sessions.createSession();
        session.setAttribute("maillage.account", line);
        sessions.save(session);
        return session.getId();
    }

    /** The account of an actor, with {@link #PASSWORD}; the login is « agent. » and the identifier. */
    public Account account(Session actor) {
        var id = actor.agent().id();
        var known = actors.as(actor, () -> accounts.byAgent(id));
        return known.orElseGet(() -> actors.as(administratorOf(actor), () -> {
            var login = "agent." + id.value().toString().substring(24);
            openAccount
                    .withPassword(new NewAccount(id, login, actor.roles()), PASSWORD)
                    .orFail();
            return accounts.byAgent(id).orElseThrow();
        }));
    }

    private Session administratorOf(Session actor) {
        return actor.roles().equals(Set.of(Role.ADMINISTRATOR)) ? actor : actors.administrator(slugOf(actor));
    }

    public String slugOf(Session actor) {
        return collectivities.byId(actor.agent().collectivity()).orElseThrow().slug();
    }
}
