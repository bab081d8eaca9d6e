package nc.maillage.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** An external PostgreSQL: Debian's own, on a cluster and a port of the test, made ready as docs/operations.md tells. */
public final class DebianPostgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String ADMINISTRATOR = "postgres";

    private final Path tools;
    private final Path folder;
    private final int port;

    private DebianPostgres(Path tools, Path folder, int port) {
        this.tools = tools;
        this.folder = folder;
        this.port = port;
    }

    /** Installs it where it is missing and the test may; the test is skipped elsewhere. */
    public static DebianPostgres started() throws IOException, InterruptedException, SQLException {
        Assumptions.assumeTrue(
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get")),
                "needs Debian and root, to install PostgreSQL and to step down to its account");
        if (Files.notExists(INSTALLED)) {
            run(List.of("apt-get", "update"));
            run(List.of("apt-get", "install", "-y", "--no-install-recommends", "postgresql", "postgresql-contrib"));
        }
        var folder = Files.createTempDirectory("maillage-debian");
        try (var versions = Files.list(INSTALLED)) {
            var tools = versions.sorted().toList().getLast().resolve("bin");
            var server = new DebianPostgres(tools, folder, Copy.freePort());
            server.make();
            return server;
        }
    }

    private void make() throws IOException, InterruptedException, SQLException {
        var password = folder.resolve("password");
        Files.writeString(password, password());
        run(List.of("chown", "-R", ADMINISTRATOR, folder.toString()));
        as("initdb", "-D", data(), "-U", ADMINISTRATOR, "-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8");
        as(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s -c log_error_verbosity=terse"
                        .formatted(port, folder),
                "start");
        try (var connection = DriverManager.getConnection(url("postgres"), ADMINISTRATOR, password());
                var statement = connection.createStatement()) {
            statement.execute("create role %s login createrole nosuperuser nobypassrls password '%s'"
                    .formatted(owner(), password()));
        }
        another("maillage");
    }

    /** Returns the address of a new database of the same owner, made as docs/operations.md tells. */
    public String another(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), ADMINISTRATOR, password());
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s template template0 encoding 'UTF8' locale 'C.UTF-8'"
                    .formatted(name, owner()));
        }
        return url(name);
    }

    public String url() {
        return url("maillage");
    }

    public String owner() {
        return "maillage_owner";
    }

    public String password() {
        return "niaouli-de-test";
    }

    /** What the program is told of it. */
    public String[] settings() {
        return new String[] {
            "maillage.db.url=" + url(), "maillage.db.user=" + owner(), "maillage.db.password=" + password()
        };
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void as(String tool, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "runuser", "-u", ADMINISTRATOR, "--", tools.resolve(tool).toString()));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("maillage", ".log");
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(300, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + " failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        Files.delete(log);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        as("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
        run(List.of("rm", "-rf", folder.toString()));
    }
}
