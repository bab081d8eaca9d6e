package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import nc.maillage.platform.Home;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The embedded server killed under a living program, and first starts cut short. */
class KilledServerTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    Home home = Home.at(Path.of("target"));

    @BeforeEach
    void aNewHome() throws IOException {
        home = Home.at(Homes.fresh("server"));
    }

    @Test
    void a_killed_server_is_started_again_with_its_data_on_its_port_and_its_settings() throws Exception {
        try (var server = EmbeddedServer.start(home)) {
            execute(server, "create table kept as select 7 as n");
            var killed = pid();

            kill(killed);

            Awaited.until("another server", LIMIT, () -> answers(server));
            assertThat(pid()).isNotEqualTo(killed);
            assertThat(read(server, "select n from kept")).isEqualTo("7");
            assertThat(read(server, "show log_min_error_statement")).isEqualTo("panic");
            assertThat(read(server, "show fsync")).isEqualTo("on");
        }
        assertThat(home.database().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_killed_backend_takes_every_connection_with_it_and_the_server_answers_again() throws Exception {
        try (var server = EmbeddedServer.start(home)) {
            try (var connection = connect(server);
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                kill(row.getLong(1));
            }
            Awaited.until("the server again", LIMIT, () -> answers(server));
        }
    }

    @Test
    void a_server_killed_with_its_program_is_no_obstacle_to_the_next_start() throws Exception {
        startInAProgramAndKillIt("postgres/postmaster.opts");
        var left = pid();
        kill(left);

        try (var server = EmbeddedServer.start(home)) {
            assertThat(pid()).isNotEqualTo(left);
            assertThat(answers(server)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres/PG_VERSION", "postgres/postgresql.conf", "postgres/global/pg_control"})
    void a_first_start_killed_while_the_database_is_made_is_done_anew(String reached) throws Exception {
        startInAProgramAndKillIt(reached);

        try (var server = EmbeddedServer.start(home)) {
            assertThat(answers(server)).isTrue();
        }
    }

    @Test
    void a_first_start_killed_while_postgresql_is_unpacked_is_done_anew() throws Exception {
        home = Home.at(Homes.bare("server"));
        startInAProgramAndKillIt("postgres-bin");

        startInAProgramAndKillIt("postgres/postmaster.opts");

        try (var server = EmbeddedServer.start(home)) {
            assertThat(answers(server)).isTrue();
        }
    }

    /** A program of its own; that of this test has unpacked PostgreSQL already. */
    static final class Doomed {
        public static void main(String[] args) throws Exception {
            try (var server = EmbeddedServer.start(Home.at(Path.of(args[0])))) {
                TimeUnit.MINUTES.sleep(server.url("postgres").length());
            }
        }
    }

    private void startInAProgramAndKillIt(String reached) throws Exception {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        home.folder().toString())
                .redirectErrorStream(true)
                .redirectOutput(home.folder().resolve("doomed.log").toFile())
                .start();
        Awaited.until(reached, LIMIT, () -> {
            assertThat(program.isAlive()).as("the program still starts").isTrue();
            return Files.exists(home.folder().resolve(reached));
        });
        program.destroyForcibly().waitFor();
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(home.database().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void kill(long pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor())
                .isZero();
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(
                server.url("postgres"), "postgres", server.password().value());
    }

    private static boolean answers(EmbeddedServer server) {
        try (var connection = connect(server)) {
            return connection.isValid(5);
        } catch (SQLException away) {
            return false;
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
