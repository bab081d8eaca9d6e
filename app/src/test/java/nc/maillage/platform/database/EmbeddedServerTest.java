package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nc.maillage.platform.Home;
import nc.maillage.platform.StartRefused;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedServerTest {
    Home home = Home.at(Path.of("target"));

    @BeforeEach
    void aNewHome() throws IOException {
        home = Home.at(Homes.fresh("server"));
    }

    @Test
    void a_second_program_on_the_same_home_is_refused_in_one_line() throws IOException {
        try (var first = EmbeddedServer.start(home)) {
            assertThat(first.url("postgres")).contains("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedServer.start(home))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Un autre Maillage utilise déjà le dossier")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void what_was_written_is_there_after_a_restart_and_a_password_is_asked_for() throws Exception {
        try (var server = EmbeddedServer.start(home)) {
            execute(server, "create table kept (n int)");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), "postgres", "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
        try (var server = EmbeddedServer.start(home)) {
            assertThat(execute(server, "insert into kept values (1)")).isEqualTo(1);
        }
    }

    @Test
    void a_server_left_by_a_killed_program_is_stopped_before_a_new_one_starts() throws Exception {
        startInAProgramThenKillIt();
        var before = pid();
        assertThat(ProcessHandle.of(before)).isPresent();

        try (var server = EmbeddedServer.start(home)) {
            assertThat(pid()).isNotEqualTo(before);
            assertThat(execute(server, "insert into kept values (1)")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "somebody else"})
    void a_power_failure_leaves_a_number_cut_short_or_since_given_to_another_process(String left) throws Exception {
        EmbeddedServer.start(home).close();
        var other = left.startsWith("somebody")
                ? Long.toString(ProcessHandle.current().pid())
                : left;
        Files.writeString(home.database().resolve("postmaster.pid"), other);

        try (var server = EmbeddedServer.start(home)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void the_server_s_own_log_quotes_neither_statements_nor_values() throws Exception {
        try (var server = EmbeddedServer.start(home)) {
            assertThat(setting(server, "log_min_error_statement")).isEqualTo("panic");
            assertThat(setting(server, "log_error_verbosity")).isEqualTo("terse");
            assertThat(setting(server, "log_statement")).isEqualTo("none");
        }
    }

    /** A program of its own, killed as the operating system does it: nothing of it runs any more. */
    static final class Doomed {
        public static void main(String[] args) throws Exception {
            execute(EmbeddedServer.start(Home.at(Path.of(args[0]))), "create table kept (n int)");
            Runtime.getRuntime().halt(137);
        }
    }

    private void startInAProgramThenKillIt() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Doomed.class.getName(),
                        home.folder().toString())
                .redirectErrorStream(true)
                .redirectOutput(home.folder().resolve("doomed.log").toFile())
                .start();
        assertThat(program.waitFor()).isEqualTo(137);
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(home.database().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(
                server.url("postgres"), "postgres", server.password().value());
    }

    private static int execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String setting(EmbeddedServer server, String name) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show " + name)) {
            result.next();
            return result.getString(1);
        }
    }
}
