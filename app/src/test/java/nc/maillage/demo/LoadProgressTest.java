package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newcomer reads while a large home is loaded, until it is ready. */
class LoadProgressTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

    @Test
    void on_a_terminal_each_step_after_the_last_person_is_written_over_the_one_before() {
        var progress = new LoadProgress(out, true, 9_000);

        progress.loaded(0, 4_000);
        progress.loaded(4_000, 4_000);
        progress.loaded(0, 4_000);
        progress.finishing(0, 200, "vérification : référence 61 sur 61");
        progress.finishing(1, 200, "construction : index 1 sur 87");
        progress.finishing(100, 200, "construction : index 12 sur 87");
        progress.finishing(200, 200, "prêts");

        assertThat(lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .containsSubsequence(
                                        "\r", "0\u00A0%  chargement : 5\u00A0000 personnes",
                                        "\r", "100\u00A0%  chargement : 9\u00A0000 personnes, en 1\u00A0seconde"),
                        line -> assertThat(line)
                                .containsSubsequence(
                                        "\r", "0\u00A0%  vérification : référence 61 sur 61",
                                        "\r", "0\u00A0%  construction : index 1 sur 87     ",
                                        "\r", "50\u00A0%  construction : index 12 sur 87, encore 1\u00A0seconde",
                                        "\r", "100\u00A0%  prêts, en 1\u00A0seconde"));
    }

    @Test
    void elsewhere_the_first_step_of_each_bar_is_told_then_one_in_each_tenth() {
        var progress = new LoadProgress(out, false, 9_000);

        progress.loaded(0, 4_000);
        progress.loaded(4_000, 4_000);
        for (int index = 1; index <= 87; index++) {
            progress.finishing(index - 1, 87, "construction : index %d sur 87".formatted(index));
        }
        progress.finishing(87, 87, "prêts");

        assertThat(lines()).hasSize(2 + 11);
        assertThat(screen.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
        assertThat(lines()).element(2).asString().endsWith("0\u00A0%  construction : index 1 sur 87");
        assertThat(lines()).element(3).asString().contains("10\u00A0%  construction : index 10 sur 87, encore");
    }

    private List<String> lines() {
        return List.of(screen.toString(StandardCharsets.UTF_8).split("\n"));
    }
}
