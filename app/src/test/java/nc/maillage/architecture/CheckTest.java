package nc.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command that checks everything: what it takes, and which tests it leaves for a longer day. */
class CheckTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void an_unknown_option_is_refused_in_one_line() throws Exception {
        var refused = check("--inconnue");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.said().lines()).hasSize(1).first().asString().contains("--inconnue", "--long", "--help");
    }

    @Test
    void a_word_after_a_known_option_is_refused_too() throws Exception {
        assertThat(check("--long", "plus").status()).isEqualTo(2);
    }

    @Test
    void the_help_explains_the_long_tests() throws Exception {
        var help = check("--help");

        assertThat(help.status()).isZero();
        assertThat(help.said()).contains("--long", "essais");
    }

    @Test
    @Tag("long")
    void a_long_test_runs_only_when_it_is_asked_for() {
        assertThat(System.getProperty("maillage.long")).isEqualTo("true");
    }

    private record Answer(int status, String said) {}

    private static Answer check(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./check"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }
}
