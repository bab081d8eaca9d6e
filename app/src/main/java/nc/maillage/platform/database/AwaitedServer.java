package nc.maillage.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nc.maillage.platform.French;
import nc.maillage.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** « Serveur attendu » : an external PostgreSQL that does not answer yet, as when a machine starts both at once. */
final class AwaitedServer {
    private static final Logger LOG = LoggerFactory.getLogger(AwaitedServer.class);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final String NO_CONNECTION = "08";
    /** It starts, it stops, it was stopped, it has no connection left. */
    private static final Set<String> PASSING = Set.of("57P03", "57P01", "57P02", "53300");

    /** One try at it. */
    interface Try {
        void connect() throws SQLException;
    }

    private final String address;
    private final Try once;
    private final Duration patience;
    private final Duration round;
    private final CountDownLatch stopping = new CountDownLatch(1);

    AwaitedServer(String address, Try once, Duration patience, Duration round) {
        this.address = address;
        this.once = once;
        this.patience = patience;
        this.round = round;
    }

    static AwaitedServer of(Connections connections, Duration patience) {
        var settings = new Properties();
        settings.setProperty("user", connections.owner());
        settings.setProperty("password", connections.ownerPassword().value());
        settings.setProperty("connectTimeout", "5");
        return new AwaitedServer(
                connections.url().replaceAll("\\?.*", ""),
                () -> DriverManager.getConnection(connections.url(), settings).close(),
                patience,
                ROUND);
    }

    /** Returns once it answers, even by a refusal: time does not mend a wrong password, which is told by who asks next. */
    void await() {
        var until = System.nanoTime() + patience.toNanos();
        var stop = Thread.ofPlatform().unstarted(stopping::countDown);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            for (var away = away(); away.isPresent(); away = away()) {
                pause(until - System.nanoTime(), away.get());
            }
        } finally {
            forget(stop);
        }
    }

    private Optional<SQLException> away() {
        try {
            once.connect();
            return Optional.empty();
        } catch (SQLException e) {
            var state = String.valueOf(e.getSQLState());
            return state.startsWith(NO_CONNECTION) || PASSING.contains(state) ? Optional.of(e) : Optional.empty();
        }
    }

    private void pause(long left, SQLException why) {
        if (left <= 0) {
            throw new StartRefused(
                    "La base de données %s n’a pas répondu en %s : %s"
                            .formatted(address, seconds(patience), why.getMessage()),
                    why);
        }
        LOG.warn(
                "La base de données {} ne répond pas encore ; elle est attendue, encore {} au plus.",
                address,
                seconds(Duration.ofNanos(left)));
        if (stopped(Math.min(left, round.toNanos()))) {
            throw new StartRefused("Le programme a été arrêté pendant qu’il attendait la base de données.");
        }
    }

    private boolean stopped(long nanos) {
        try {
            return stopping.await(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String seconds(Duration time) {
        return French.count(time.plusMillis(999).toSeconds(), "seconde", "secondes");
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException alreadyStopping) {
            LOG.debug("the program stops", alreadyStopping);
        }
    }
}
