package nc.maillage.keeping.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private static final String MARK = "restoring";

    private final Place place;
    private boolean wasEmpty;

    Ground(Place place) {
        this.place = place;
    }

    /** Before anything is started. */
    void refuseUnlessEmpty() {
        if (Files.exists(mark())) {
            wasEmpty = true;
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
        wasEmpty = true;
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

    void refuseUnlessEmpty(OwnerAccess access) throws SQLException {
        try (var connection = access.connect()) {
            if (schemas(connection).stream().anyMatch(name -> !name.equals(OwnerAccess.RESTORING))
                    && !schemas(connection).contains(OwnerAccess.RESTORING)) {
                throw new StartRefused(
                        "La base %s n’est pas vide : une sauvegarde ne se restaure que dans une base vide."
                                .formatted(place));
            }
        }
    }

    void mark(OwnerAccess access) throws SQLException, IOException {
        Files.createDirectories(place.home());
        if (Files.notExists(mark())) {
            Files.createFile(mark());
        }
        try (var connection = access.connect()) {
            sweep(connection);
            execute(connection, "create schema " + OwnerAccess.RESTORING);
        }
    }

    /** Within the transaction that restores: the mark falls with its commit, not before. */
    static void unmark(Connection connection) throws SQLException {
        execute(connection, "drop schema " + OwnerAccess.RESTORING);
    }

    /** Once the embedded server is stopped: the folder that it was given is taken away again. */
    void removeMade() throws IOException {
        var made = place.home().resolve("postgres");
        if (!place.external() && wasEmpty && Files.notExists(mark()) && Files.isDirectory(made)) {
            FileSystemUtils.deleteRecursively(made);
        }
    }

    void done() throws IOException {
        Files.deleteIfExists(mark());
    }

    /** After a restoration that failed: the database is empty, as it was. */
    void leaveEmpty(OwnerAccess access) {
        try (var connection = access.connect()) {
            sweep(connection);
            Files.deleteIfExists(mark());
        } catch (SQLException | IOException e) {
            throw new StartRefused(
                    "La restauration a échoué et la base n’a pas pu être vidée : relancez la commande, elle la videra.",
                    e);
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
        return place.home().resolve(MARK);
    }
}
