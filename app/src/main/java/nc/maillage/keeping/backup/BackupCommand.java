package nc.maillage.keeping.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nc.maillage.keeping.cipher.Lock;
import nc.maillage.keeping.cipher.SealedFile;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Locks;
import nc.maillage.keeping.command.Progress;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import org.postgresql.PGConnection;

/** {@code ./maillage backup FILE} : one snapshot of the whole database, while the program works or not, and the keys apart. */
public final class BackupCommand {
    public static final String USAGE =
            "Usage : maillage backup FICHIER [--passphrase-file F] [--recipient CLÉ]" + " [--keys-passphrase-file F]";
    public static final String KEYS = ".keys";

    private BackupCommand() {}

    public static int run(Terminal terminal, Place place, List<String> typed) throws Exception {
        var options = new HashSet<>(Locks.OPTIONS);
        options.remove("--identity-file");
        var arguments = Arguments.read(typed, USAGE, options, Set.of(), 1, 1);
        var file = Path.of(arguments.first()).toAbsolutePath().normalize();
        var keys = file.resolveSibling(file.getFileName() + KEYS);
        NewFile.refuseExisting(file);
        NewFile.refuseExisting(keys);
        var locks = new Locks(terminal, arguments);
        var lock = locks.toClose();
        try (var access = OwnerAccess.existing(place);
                var data = NewFile.at(file);
                var apart = NewFile.at(keys)) {
            var secrets = KeyArchive.of(place.home());
            var written = write(access, data, lock, terminal);
            KeyArchive.write(apart.stream(), secrets, locks.toCloseKeys(lock));
            // Its name is given last: where the data are, the keys are too.
            apart.finish();
            data.finish();
            tell(terminal, written, file, keys, secrets.size());
            return 0;
        } catch (IOException e) {
            throw new StartRefused("La sauvegarde n’a pas pu être écrite : %s.".formatted(e.getMessage()), e);
        }
    }

    private record Written(Manifest manifest, Totals totals) {}

    private static Written write(OwnerAccess access, NewFile file, Lock lock, Terminal terminal) throws Exception {
        try (var connection = access.connect();
                var archive = new Archive(SealedFile.sealing(file.stream(), lock))) {
            snapshot(connection);
            var manifest = Inventory.of(connection, terminal.clock().instant());
            archive.inventory(manifest);
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long before = 0;
            try (var progress = new Progress(
                    terminal,
                    manifest.tables().stream().mapToLong(Manifest.Table::size).sum())) {
                for (var table : manifest.tables()) {
                    long start = before;
                    var sql = "copy %s (%s) to stdout".formatted(table.qualified(), table.list());
                    archive.table(
                            table,
                            out -> copy.copyOut(sql, out),
                            bytes -> progress.at(start + Math.min(bytes, table.size()), table.name()));
                    before += table.size();
                }
            }
            connection.rollback();
            return new Written(manifest, archive.finish());
        }
    }

    /** Every table is read as it stood at one instant, however long the reading lasts. */
    private static void snapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    private static void tell(Terminal terminal, Written written, Path file, Path keys, int secrets) throws IOException {
        var at = Instant.parse(written.manifest().madeAt());
        terminal.say("Sauvegarde du %s, Maillage %s : %s en %s."
                .formatted(
                        French.moment(at),
                        written.manifest().program(),
                        French.count(written.totals().rows(), "ligne", "lignes"),
                        French.count(written.totals().tables().size(), "table", "tables")));
        terminal.say("Données : %s (%s)".formatted(file, French.size(Files.size(file))));
        terminal.say("Clés : %s (%s)".formatted(keys, French.count(secrets, "fichier", "fichiers")));
        terminal.say(
                "Gardez les deux fichiers en deux lieux différents, et la phrase secrète dans un troisième :"
                        + " sans les clés, les cartes remises et les secondes preuves d’identité ne peuvent plus être vérifiées.");
    }
}
