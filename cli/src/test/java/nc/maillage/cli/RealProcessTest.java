package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, as the launcher runs it, whatever the encoding of the terminal. */
class RealProcessTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void the_answer_is_utf_8_on_standard_output_and_nothing_else_is() throws Exception {
        assertThat(run("assess", "amg-sud", "--date", "2026-11-24", example())).isZero();
        assertThat(text("out"))
                .contains("Accorder la carte B à 4\u00A0personnes.")
                .contains("Maëlys");
        assertThat(text("err")).isEmpty();
    }

    @Test
    void a_mistake_is_told_on_standard_error_with_code_2() throws Exception {
        assertThat(run("assess", "amg-sud", "--date", "2026-02-30", example())).isEqualTo(2);
        assertThat(text("out")).isEmpty();
        assertThat(text("err"))
                .isEqualToIgnoringNewLines(
                        "maillage\u00A0: --date\u00A0: «\u00A02026-02-30\u00A0» n’est pas une date (AAAA-MM-JJ)\n");
    }

    @Test
    void a_name_that_the_terminal_s_locale_cannot_hold_is_told_in_one_line() throws Exception {
        var accented = List.of("sh", "-c", "exec \"$@\" \"$(printf 'Ma\\303\\253lys.json')\"", "sh");

        assertThat(run(accented, "assess", "amg-sud", "--date", "2026-11-24")).isEqualTo(2);
        assertThat(text("out")).isEmpty();
        assertThat(text("err").lines())
                .singleElement()
                .asString()
                .contains("le nom du fichier ne peut pas être lu", "UTF-8");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }

    private int run(List<String> before, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MaillageCommand.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().put("LC_ALL", "C");
        process.environment().remove("JAVA_TOOL_OPTIONS");
        return process.start().waitFor();
    }

    private static String example() {
        return Answer.EXAMPLES.resolve("mere-de-trois-enfants.json").toString();
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
    }
}
