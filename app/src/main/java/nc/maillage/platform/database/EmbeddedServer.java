package nc.maillage.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nc.maillage.platform.Home;

/** A real PostgreSQL started for this program alone, with its data in the home. */
final class EmbeddedServer implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Duration STOPPING = Duration.ofSeconds(45);

    private final HomeLock lock;
    private final EmbeddedPostgres server;
    private final Secret password;
    private final Postmaster postmaster;
    private final ServerWatch watch;

    private EmbeddedServer(HomeLock lock, EmbeddedPostgres server, Secret password, Postmaster postmaster) {
        this.lock = lock;
        this.server = server;
        this.password = password;
        this.postmaster = postmaster;
        this.watch = ServerWatch.over(postmaster);
    }

    static EmbeddedServer start(Home home) throws IOException {
        var lock = HomeLock.take(home);
        try {
            var postmaster = new Postmaster(home.database());
            postmaster.stopOrphan(home.binaries());
            HalfMade.remove(home);
            var passwordFile = home.secrets().resolve("database-password");
            var password = Secret.keptIn(passwordFile);
            var server = launch(home, password, passwordFile);
            return new EmbeddedServer(lock, server, password, postmaster);
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

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    Secret password() {
        return password;
    }

    /** Its tool waits five seconds for it, and only until the file of its number is gone: the process ends after that. */
    @Override
    public void close() throws IOException {
        watch.close();
        var process = postmaster.written();
        server.close();
        process.ifPresent(each -> postmaster.awaitEnd(each, STOPPING));
        lock.close();
    }
}
