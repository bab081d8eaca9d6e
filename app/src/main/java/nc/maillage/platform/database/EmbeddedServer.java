package nc.maillage.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL started for this program alone, with its data in the home. */
final class EmbeddedServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,9}");

    private final HomeLock lock;
    private final EmbeddedPostgres server;
    private final Secret password;

    private EmbeddedServer(HomeLock lock, EmbeddedPostgres server, Secret password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    static EmbeddedServer start(Home home) throws IOException {
        var lock = HomeLock.take(home);
        try {
            stopOrphan(home.database(), home.binaries());
            var passwordFile = home.secrets().resolve("database-password");
            var password = Secret.keptIn(passwordFile);
            return new EmbeddedServer(lock, launch(home, password, passwordFile), password);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(Home home, Secret password, Path passwordFile) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.database())
                .setOverrideWorkingDirectory(home.binaries().toFile())
                .setCleanDataDirectory(false)
                // The pool must close before the server, so Spring closes both in order instead of a hook.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password.value())
                .setServerConfig("autovacuum_naptime", "15s")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_planning", "on")
                .setServerConfig("pg_stat_statements.track", "all")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    /** A program killed outright leaves its server running on the data: a new one could not start beside it. */
    private static void stopOrphan(Path data, Path binaries) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var written = Files.readString(pidFile).lines().findFirst().orElse("").strip();
        var found = NUMBER.matcher(written).matches()
                ? ProcessHandle.of(Long.parseLong(written))
                : Optional.<ProcessHandle>empty();
        if (found.filter(process -> isOurs(process, binaries)).isEmpty()) {
            // After a power failure the file may be cut short, or its number be that of somebody else's process:
            // PostgreSQL would refuse to start on either.
            if (found.isEmpty() || isSomethingElse(found.get())) {
                Files.delete(pidFile);
            }
            return;
        }
        stop(found.get(), data);
    }

    private static void stop(ProcessHandle orphan, Path data) {
        var pid = orphan.pid();
        LOG.warn("Un serveur PostgreSQL orphelin (processus {}) tenait encore les données : il est arrêté.", pid);
        orphan.destroy();
        try {
            orphan.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new StartRefused(
                    "Le serveur PostgreSQL %d tient encore les données de %s et ne s’arrête pas.".formatted(pid, data),
                    e);
        }
    }

    /** The number in the file may since have gone to another process, even to another PostgreSQL. */
    private static boolean isOurs(ProcessHandle process, Path binaries) {
        var command = Path.of(process.info().command().orElse("/"));
        return command.startsWith(binaries) && command.endsWith("postgres");
    }

    private static boolean isSomethingElse(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> !Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    Secret password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
