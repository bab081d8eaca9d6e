package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nc.maillage.Maillage;
import nc.maillage.platform.Home;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a process of its own, as an operator starts it: one line on standard error, nothing on standard output, code 2. */
class RefusedStartTest {
    Home home = Home.at(Path.of("target"));

    @BeforeEach
    void aNewHome() throws IOException {
        home = Home.at(Homes.fresh("refused"));
    }

    @Test
    void a_second_program_on_the_same_home() throws Exception {
        try (var first = HomeLock.take(home)) {
            assertThat(first).isNotNull();
            refused(0, "Un autre Maillage utilise déjà le dossier " + home.folder());
        }
    }

    @Test
    void a_port_that_another_program_has_taken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(taken.getLocalPort(), "Le port %d est déjà pris".formatted(taken.getLocalPort()));
        }
        assertThat(home.database().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void an_external_database_that_never_answered_after_a_wait() throws Exception {
        refused(
                0,
                "La base de données jdbc:postgresql://127.0.0.1:1/maillage n’a pas répondu en 0",
                "-Dmaillage.db.url=jdbc:postgresql://127.0.0.1:1/maillage",
                "-Dmaillage.db.wait=0");
    }

    private void refused(int port, String line, String... settings) throws IOException, InterruptedException {
        var out = home.folder().resolve("out");
        var err = home.folder().resolve("err");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmaillage.home=" + home.folder(),
                "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Maillage.class.getName(),
                "run",
                "--port",
                Integer.toString(port)));
        var program = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        program.environment()
                .keySet()
                .removeIf(name -> name.startsWith("MAILLAGE_") || name.equals("JAVA_TOOL_OPTIONS"));
        assertThat(program.start().waitFor()).isEqualTo(2);
        assertThat(out).isEmptyFile();
        assertThat(Files.readAllLines(err)).singleElement().asString().startsWith(line);
    }
}
