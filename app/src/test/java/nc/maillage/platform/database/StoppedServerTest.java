package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nc.maillage.platform.Home;
import nc.maillage.testing.Awaited;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever has closed the database may copy its files, or remove them: nobody writes there any more. */
@ExtendWith(OutputCaptureExtension.class)
class StoppedServerTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void closing_returns_once_the_process_has_ended_even_after_its_tool_gave_up(CapturedOutput log) throws Exception {
        var home = Home.at(Homes.fresh("stopped"));
        var access = OwnerAccess.toFill(
                Place.of(Map.of("MAILLAGE_HOME", home.folder().toString())));
        var server = new Postmaster(home.database()).written().orElseThrow();

        signal("-STOP", server);
        try {
            var closing = CompletableFuture.supplyAsync(() -> {
                access.close();
                return Postmaster.hasEnded(server);
            });
            Awaited.until("its tool", LIMIT, StoppedServerTest::isToldToStop);
            Awaited.until("its tool to give up", LIMIT, () -> !isToldToStop());
            Awaited.until(
                    "the line that says so",
                    LIMIT,
                    () -> closing.isDone()
                            || log.getAll().contains("finit d’écrire : il est attendu, 45\u00A0secondes au plus"));
            assertThat(closing).isNotDone();

            signal("-CONT", server);

            assertThat(closing.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            signal("-CONT", server);
        }
    }

    @Test
    void a_process_that_does_not_end_is_told_with_its_number_and_its_folder(@TempDir Path data, CapturedOutput log)
            throws Exception {
        var endless = new ProcessBuilder("cat").start();
        try {
            new Postmaster(data).awaitEnd(endless.toHandle(), Duration.ZERO);

            assertThat(log.getAll())
                    .contains("(processus %d) ne s’est pas arrêté".formatted(endless.pid()), data.toString());
        } finally {
            endless.destroyForcibly().waitFor();
        }
    }

    private static boolean isToldToStop() {
        return ProcessHandle.current()
                .children()
                .anyMatch(child -> child.info().command().orElse("").endsWith("/pg_ctl")
                        && List.of(child.info().arguments().orElse(new String[0]))
                                .contains("stop"));
    }

    private static void signal(String signal, ProcessHandle server) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(server.pid())).start().waitFor();
    }
}
