package nc.maillage.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.notices.json.Json;
import nc.maillage.notices.reconcile.PrintedNotice;
import nc.maillage.notices.reconcile.VersionPairs;
import nc.maillage.notices.score.FieldScore;
import nc.maillage.notices.score.Scoreboard;
import org.junit.jupiter.api.Test;

/** The real notices lie beside the project; without them these tests are left out. */
class CorpusTest {
    private static final int PRINTED_ALIKE = 990;

    @Test
    void annotated_notices_are_read_as_a_person_reads_them() throws IOException {
        Path folder = corpus();
        var board = new Scoreboard();
        List<Object> values =
                Json.values(Files.readString(folder.resolve("expected.json"))).orElseThrow();
        ((Map<?, ?>) values.getFirst())
                .forEach((name, record) -> score(board, folder, String.valueOf(name), (Map<?, ?>) record));
        FieldScore all = board.scores().values().stream().reduce(FieldScore.NONE, FieldScore::plus);
        assertThat(all.f1(false)).as(String.join("\n", board.differences())).isGreaterThan(985);
        assertThat(all.inventions()).isZero();
    }

    @Test
    void every_notice_of_the_corpus_is_read() throws IOException {
        try (Stream<Path> files = Files.list(corpus().resolve("corpus"))) {
            assertThat(files)
                    .allSatisfy(file ->
                            assertThat(Notices.read(Files.readAllBytes(file))).isInstanceOf(NoticeReading.Read.class));
        }
    }

    @Test
    void versions_that_print_the_same_are_read_the_same() throws IOException {
        Path folder = corpus();
        var pairs = new VersionPairs();
        try (Stream<Path> versions = Files.list(folder.resolve("versions"))) {
            for (Path version : versions.sorted().toList()) {
                String name = version.getFileName().toString();
                String base = name.substring(0, name.indexOf('.')) + ".txt";
                pairs.add(name, printed(folder.resolve("corpus").resolve(base)), printed(version));
            }
        }
        Files.writeString(Path.of("target/version-pairs.txt"), pairs.report());
        assertThat(pairs.sameOfPrintedAlike()).as(pairs.report()).isGreaterThanOrEqualTo(PRINTED_ALIKE);
    }

    private static PrintedNotice printed(Path file) throws IOException {
        String text = Files.readString(file);
        return new PrintedNotice(Invented.read(text), text);
    }

    @SuppressWarnings("unchecked")
    private static void score(Scoreboard board, Path folder, String name, Map<?, ?> expected) {
        Path file = name.startsWith("seeds/")
                ? folder.resolveSibling(name)
                : folder.resolve("annotated").resolve(name);
        try {
            String text = Files.readString(file);
            board.add(name, Invented.read(text), (Map<String, ?>) expected, text);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Path corpus() {
        Path found = Path.of("").toAbsolutePath();
        while (found != null && !Files.isDirectory(found.resolve("shared/notices"))) {
            found = found.getParent();
        }
        assumeTrue(found != null, "les avis réels ne sont pas à côté du projet");
        return found.resolve("shared/notices");
    }
}
