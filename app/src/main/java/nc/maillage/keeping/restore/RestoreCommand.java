package nc.maillage.keeping.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nc.maillage.keeping.backup.ArchiveReading;
import nc.maillage.keeping.backup.ArchiveReading.Damaged;
import nc.maillage.keeping.backup.BackupCommand;
import nc.maillage.keeping.backup.KeyArchive;
import nc.maillage.keeping.backup.Manifest;
import nc.maillage.keeping.cipher.Lock;
import nc.maillage.keeping.cipher.WrongLock;
import nc.maillage.keeping.command.Arguments;
import nc.maillage.keeping.command.Locks;
import nc.maillage.keeping.command.Progress;
import nc.maillage.keeping.command.Terminal;
import nc.maillage.platform.French;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import nc.maillage.platform.database.OwnerAccess;
import nc.maillage.platform.database.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./maillage restore FILE} : reads the whole backup once to know that it is sound, then fills an empty database in
 * one transaction, then migrates it to this program.
 */
public final class RestoreCommand {
    public static final String USAGE = "Usage : maillage restore FICHIER [--keys FICHIER | --without-keys]"
            + " [--passphrase-file F] [--identity-file F] [--keys-passphrase-file F]";

    private final Terminal terminal;
    private final Ground ground;
    private final Place place;
    private final Path file;
    private final Lock lock;

    private RestoreCommand(Terminal terminal, Place place, Ground ground, Path file, Lock lock) {
        this.terminal = terminal;
        this.place = place;
        this.ground = ground;
        this.file = file;
        this.lock = lock;
    }

    public static int run(Terminal terminal, Place place, List<String> typed) throws Exception {
        var options = new HashSet<>(Locks.OPTIONS);
        options.remove("--recipient");
        options.add("--keys");
        var arguments = Arguments.read(typed, USAGE, options, Set.of("--without-keys"), 1, 1);
        var file = readable(Path.of(arguments.first()));
        var ground = new Ground(place);
        ground.refuseUnlessEmpty();
        var apart = keysBeside(arguments, file);
        var locks = new Locks(terminal, arguments);
        var lock = locks.toOpen();
        var command = new RestoreCommand(terminal, place, ground, file, lock);
        var keys = apart == null ? Map.<String, byte[]>of() : command.keys(apart, locks.toOpenKeys(lock));
        return command.restore(command.checked(), keys);
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartRefused("Le fichier %s n’existe pas ou ne peut pas être lu.".formatted(file));
        }
        return file.toAbsolutePath().normalize();
    }

    private static @Nullable Path keysBeside(Arguments arguments, Path file) {
        if (arguments.has("--without-keys")) {
            return null;
        }
        var keys = arguments
                .value("--keys")
                .map(Path::of)
                .orElse(file.resolveSibling(file.getFileName() + BackupCommand.KEYS));
        if (!Files.isReadable(keys)) {
            throw new StartRefused(
                    ("Le fichier des clés %s manque. Donnez-le par --keys FICHIER, ou écrivez --without-keys :"
                                    + " les cartes déjà remises et les secondes preuves d’identité ne seront alors plus reconnues.")
                            .formatted(keys));
        }
        return keys;
    }

    private Map<String, byte[]> keys(Path apart, Lock keysLock) {
        try {
            return KeyArchive.read(apart, keysLock);
        } catch (WrongLock e) {
            throw wrong(apart, e);
        } catch (Damaged e) {
            throw damaged(apart, e);
        }
    }

    private static StartRefused wrong(Path which, Exception e) {
        return new StartRefused(
                "%s ne s’ouvre pas avec cette phrase secrète ou cette clé : rien n’a été restauré.".formatted(which),
                e);
    }

    private static StartRefused damaged(Path which, Exception e) {
        return new StartRefused(
                "%s n’est pas une sauvegarde entière : il est tronqué, modifié ou d’une autre nature. Rien n’a été restauré."
                        .formatted(which),
                e);
    }

    /** The first reading, before anything is made. */
    private Manifest checked() throws Exception {
        try {
            var size = Files.size(file);
            terminal.note("Vérification de %s (%s)…".formatted(file, French.size(size)));
            return pass((table, rows) -> {
                rows.transferTo(OutputStream.nullOutputStream());
                return -1;
            });
        } catch (WrongLock e) {
            throw wrong(file, e);
        } catch (Damaged e) {
            throw damaged(file, e);
        }
    }

    private Manifest pass(ArchiveReading.Rows rows) throws Exception {
        return ArchiveReading.read(file, lock, RestoreCommand::refuseLater, rows);
    }

    private static void refuseLater(Manifest manifest) {
        var unknown = manifest.format() > Manifest.FORMAT ? List.of("") : Scripts.unknown(manifest.migrations());
        if (!unknown.isEmpty()) {
            throw new StartRefused(
                    "Cette sauvegarde vient d’un programme plus récent (Maillage %s) : installez-le d’abord. Rien n’a été restauré."
                            .formatted(manifest.program()));
        }
    }

    private int restore(Manifest manifest, Map<String, byte[]> keys) throws Exception {
        ground.begin();
        try {
            return restoredInto(manifest, keys);
        } catch (StartRefused refused) {
            ground.giveUp();
            throw refused;
        }
    }

    private int restoredInto(Manifest manifest, Map<String, byte[]> keys) throws Exception {
        try (var access = OwnerAccess.toFill(place)) {
            ground.refuseUnlessEmpty(access);
            ground.begin(access);
            var rows = filled(access, manifest, keys);
            ground.done();
            var later = Scripts.applyAll(access);
            try (var connection = access.connect();
                    var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            tell(manifest, rows, keys.size(), later);
            return 0;
        }
    }

    private long filled(OwnerAccess access, Manifest manifest, Map<String, byte[]> keys) throws Exception {
        try (var connection = access.connect()) {
            Scripts.apply(access, manifest.migrations());
            var loading = new Loading(connection);
            loading.begin(manifest);
            var rows = load(manifest, loading);
            loading.finish(manifest);
            write(keys);
            connection.commit();
            return rows;
        } catch (Damaged | SQLException | IOException | RuntimeException e) {
            remove(keys);
            ground.leaveEmpty(access);
            throw new StartRefused(
                    "La restauration a échoué, la base est laissée vide : %s".formatted(e.getMessage()), e);
        }
    }

    private long load(Manifest manifest, Loading loading) throws Exception {
        var whole = manifest.tables().stream().mapToLong(Manifest.Table::size).sum();
        var done = new long[2];
        try (var progress = new Progress(terminal, whole)) {
            pass((Manifest.Table table, InputStream rows) -> {
                progress.at(done[0], table.name());
                var count = loading.fill(table, rows);
                done[0] += table.size();
                done[1] += count;
                return count;
            });
        }
        return done[1];
    }

    private void write(Map<String, byte[]> keys) throws IOException {
        for (var key : keys.entrySet()) {
            var path = place.home().resolve(key.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, key.getValue(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Home.restrict(path, "rw-------");
        }
    }

    private void remove(Map<String, byte[]> keys) throws IOException {
        for (var key : keys.keySet()) {
            var path = place.home().resolve(key);
            if (Files.isRegularFile(path)) {
                Files.delete(path);
            }
        }
    }

    private void tell(Manifest manifest, long rows, int keys, int later) {
        terminal.say("Restauration dans %s : %s en %s, %s."
                .formatted(
                        place,
                        French.count(rows, "ligne", "lignes"),
                        French.count(manifest.tables().size(), "table", "tables"),
                        keys == 0 ? "sans les clés" : French.count(keys, "fichier de clés", "fichiers de clés")));
        terminal.say("La base est dans l’état du %s (Maillage %s%s)."
                .formatted(
                        French.moment(Instant.parse(manifest.madeAt())),
                        manifest.program(),
                        later == 0
                                ? ""
                                : " ; %s depuis"
                                        .formatted(French.count(later, "migration faite", "migrations faites"))));
        terminal.say("Vérifiez-la avec « ./maillage audit verify » avant de rouvrir le service.");
    }
}
