package nc.maillage.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;

/**
 * « Accès du propriétaire » : the database opened by a command as the owner of its tables. The embedded server is joined
 * where the program runs, else started for the time of the command.
 */
public final class OwnerAccess implements AutoCloseable {
    /** The schema that stands while a restoration has not ended. */
    public static final String RESTORING = "maillage_restoring";

    static final String DATABASE = "maillage";
    private static final int PORT_LINE = 3;

    private final Connections connections;

    private OwnerAccess(Connections connections) {
        this.connections = connections;
    }

    /** The file that stands in a home from before the database is touched, until the restoration has ended. */
    public static Path mark(Path home) {
        return home.resolve("restoring");
    }

    /** A database that the program has already made. */
    public static OwnerAccess existing(Place place) {
        if (place.external()) {
            return new OwnerAccess(external(place)).tried(place);
        }
        if (Files.notExists(place.home().resolve("postgres").resolve("PG_VERSION"))) {
            if (Files.exists(mark(place.home()))) {
                throw cutShort();
            }
            throw new StartRefused(
                    "Le dossier %s ne contient pas de données de Maillage. Donnez le bon avec MAILLAGE_HOME."
                            .formatted(place.home()));
        }
        var home = Home.at(place.home());
        return (isRunning(home) ? new OwnerAccess(running(home)) : new OwnerAccess(started(home))).tried(place);
    }

    /** A database to fill, with the roles that the program needs. */
    public static OwnerAccess toFill(Place place) {
        var connections = place.external() ? external(place) : started(Home.at(place.home()));
        var access = new OwnerAccess(connections);
        try {
            Roles.ensureConnecting(connections.url(), connections.owner(), connections.ownerPassword());
            return access;
        } catch (StartRefused refused) {
            access.close();
            throw refused;
        }
    }

    private static Connections external(Place place) {
        return new Connections(place.url(), place.user(), new Secret(place.password()), () -> {});
    }

    static Connections started(Home home) {
        try {
            var server = EmbeddedServer.start(home);
            Roles.ensureOwner(server.url("postgres"), server.password(), DATABASE);
            return new Connections(
                    server.url(DATABASE), Roles.OWNER, server.password().derivedFor(Roles.OWNER), server);
        } catch (IOException e) {
            throw new StartRefused("La base de données embarquée ne démarre pas : %s".formatted(e.getMessage()), e);
        }
    }

    private static Connections running(Home home) {
        try {
            var port = port(home.database().resolve("postmaster.pid"));
            var password = Secret.keptIn(home.secrets().resolve("database-password"));
            return new Connections(
                    "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, DATABASE),
                    Roles.OWNER,
                    password.derivedFor(Roles.OWNER),
                    () -> {});
        } catch (IOException e) {
            throw betweenTwoStates(home, e);
        }
    }

    private static String port(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.size() <= PORT_LINE) {
            throw new IOException("the server has not written its port yet");
        }
        return lines.get(PORT_LINE).strip();
    }

    private static StartRefused betweenTwoStates(Home home, Exception e) {
        return new StartRefused(
                "Le programme du dossier %s est en train de démarrer ou de s’arrêter. Réessayez dans un instant."
                        .formatted(home.folder()),
                e);
    }

    /** Whether a program, or another command, holds the home. */
    public static boolean inUse(Place place) {
        return !place.external() && isRunning(Home.at(place.home()));
    }

    private static boolean isRunning(Home home) {
        try (var free = HomeLock.take(home)) {
            return free == null;
        } catch (StartRefused taken) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing must be shown of a restoration that was cut short as if it were the true state. A mark in the home and none in
     * the database is of one killed before its first step, or after its last: then only the mark goes.
     */
    static void refuseHalfRestored(Connection connection, Path home) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select to_regnamespace('%s') is not null as begun, to_regnamespace('platform') is not null as filled
                        """.formatted(RESTORING))) {
            row.next();
            var marked = Files.exists(mark(home));
            if (row.getBoolean("begun") || marked && !row.getBoolean("filled")) {
                throw cutShort();
            }
            if (marked) {
                Files.deleteIfExists(mark(home));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartRefused cutShort() {
        return new StartRefused(
                "Une restauration a été interrompue ici : la base est vide. Relancez « ./maillage restore ».");
    }

    private OwnerAccess tried(Place place) {
        try (var connection = connect()) {
            refuseHalfRestored(connection, place.home());
            return this;
        } catch (StartRefused refused) {
            close();
            throw refused;
        } catch (SQLException e) {
            close();
            throw new StartRefused(
                    "La base de données de %s ne répond pas au compte %s : %s"
                            .formatted(place, connections.owner(), e.getMessage()),
                    e);
        }
    }

    public Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", connections.owner());
        settings.setProperty("password", connections.ownerPassword().value());
        settings.setProperty("logServerErrorDetail", "false");
        settings.setProperty("ApplicationName", "maillage-commande");
        return DriverManager.getConnection(connections.url(), settings);
    }

    /** The base as the program itself sees it, behind its walls, for a command that uses its use cases. */
    public ProgramAccess asProgram() {
        return ProgramAccess.of(connections);
    }

    public String url() {
        return connections.url();
    }

    public String owner() {
        return connections.owner();
    }

    public String password() {
        return connections.ownerPassword().value();
    }

    @Override
    public void close() {
        try {
            connections.close();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded server did not stop", e);
        }
    }
}
