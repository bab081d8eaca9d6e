package nc.maillage.keeping.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nc.maillage.keeping.backup.Inventory;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import org.springframework.util.FileSystemUtils;

/**
 * The empty home and the empty database into which a backup is restored. A mark stands on both while it lasts: what a
 * restoration cut short has left is swept by the next, and the program does not start on it.
 */
final class Ground {
    private static final int MOST_TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Place place;
    /** Whether an earlier restoration was cut short here. */
    private boolean cutShort;

    private Holds holds = Holds.UNKNOWN;

    private enum Holds {
        UNKNOWN,
        NOTHING,
        HALF,
        ALL
    }

    Ground(Place place) {
        this.place = place;
    }

    /** Before anything is started. */
    void refuseUnlessEmpty() {
        cutShort = Files.exists(mark());
        if (cutShort) {
            return;
        }
        if (!place.external() && Files.exists(place.home().resolve("postgres"))) {
            throw new StartRefused(
                    "Le dossier %s contient déjà des données : une sauvegarde ne se restaure que dans un dossier vide."
                            .formatted(place.home()));
        }
        if (hasSecrets()) {
            throw new StartRefused(
                    "Le dossier %s contient déjà des clés : une sauvegarde ne se restaure que dans un dossier vide."
                            .formatted(place.home()));
        }
    }

    private boolean hasSecrets() {
        var secrets = place.secrets();
        if (!Files.isDirectory(secrets)) {
            return false;
        }
        try (Stream<Path> files = Files.list(secrets)) {
            return files.anyMatch(file -> !file.endsWith("database-password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the home first: from then on it says what it is, at whatever moment what follows is killed. */
    void begin() throws IOException {
        Files.createDirectories(place.home());
        if (Files.notExists(mark())) {
            Files.createFile(mark());
        }
    }

    void refuseUnlessEmpty(OwnerAccess access) throws SQLException {
        try (var connection = access.connect()) {
            var schemas = schemas(connection);
            holds = schemas.isEmpty()
                    ? Holds.NOTHING
                    : schemas.contains(OwnerAccess.RESTORING) ? Holds.HALF : Holds.ALL;
        }
        if (holds == Holds.ALL) {
            throw new StartRefused(
                    cutShort
                            ? "La base %s est déjà restaurée et le programme peut démarrer : rien n’a été refait."
                                    .formatted(place)
                            : "La base %s n’est pas vide : une sauvegarde ne se restaure que dans une base vide."
                                    .formatted(place));
        }
    }

    void begin(OwnerAccess access) throws SQLException {
        try (var connection = access.connect()) {
            holds = Holds.HALF;
            sweep(connection);
            execute(connection, "create schema " + OwnerAccess.RESTORING);
        }
    }

    /** Within the transaction that restores: the mark falls with its commit, not before. */
    static void unmark(Connection connection) throws SQLException {
        execute(connection, "drop schema " + OwnerAccess.RESTORING);
    }

    /** Its transaction is committed. */
    void done() throws IOException {
        holds = Holds.ALL;
        Files.deleteIfExists(mark());
    }

    /** After a restoration that failed: the database is empty, as it was. */
    void leaveEmpty(OwnerAccess access) {
        try (var connection = access.connect()) {
            sweep(connection);
            holds = Holds.NOTHING;
        } catch (SQLException e) {
            throw new StartRefused(
                    "La restauration a échoué et la base n’a pas pu être vidée : relancez la commande, elle la videra.",
                    e);
        }
    }

    /** Once the embedded server is stopped: the home is left as it was found, unless something half-made stays in it. */
    void giveUp() throws IOException {
        switch (holds) {
            case HALF -> {}
            case ALL -> Files.deleteIfExists(mark());
            case UNKNOWN -> {
                // What another program is making there is not ours to remove.
                if (!cutShort && !OwnerAccess.inUse(place)) {
                    leaveAsFound();
                }
            }
            case NOTHING -> leaveAsFound();
        }
    }

    private void leaveAsFound() throws IOException {
        var made = place.home().resolve("postgres");
        if (!place.external()) {
            remove(made);
        }
        Files.deleteIfExists(mark());
    }

    /** On a machine under load the server that was told to stop is still taking its own files away. */
    private static void remove(Path made) throws IOException {
        for (int tries = 0; Files.isDirectory(made); tries++) {
            try {
                FileSystemUtils.deleteRecursively(made);
            } catch (NoSuchFileException | DirectoryNotEmptyException stopping) {
                if (tries == MOST_TRIES) {
                    throw stopping;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void sweep(Connection connection) throws SQLException {
        for (var schema : schemas(connection)) {
            execute(connection, "drop schema \"%s\" cascade".formatted(schema));
        }
    }

    private static List<String> schemas(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select n.nspname from pg_catalog.pg_namespace n where n.nspname = '%s' or (%s)"
                                .formatted(OwnerAccess.RESTORING, Inventory.OURS))) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Path mark() {
        return OwnerAccess.mark(place.home());
    }
}
