package nc.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for people point to is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");
    private static final Pattern EXAMPLE = Pattern.compile("\\bexamples/[\\w./-]+\\.json");

    @Test
    void every_link_leads_to_a_file() throws IOException {
        assertThat(missing(LINK, true)).isEmpty();
    }

    @Test
    void every_example_of_a_command_exists() throws IOException {
        assertThat(missing(EXAMPLE, false)).isEmpty();
    }

    /** « 0050-a-notice.md » opens with « # 50. », and no other page is the fiftieth. */
    @Test
    void a_decision_has_its_own_number_in_its_name_and_its_title() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            var numbers = new ArrayList<String>();
            for (var decision : decisions.toList()) {
                var number = decision.getFileName().toString().substring(0, 4);
                numbers.add(number);
                assertThat(Files.readString(decision))
                        .as(ROOT.relativize(decision).toString())
                        .startsWith("# %d. ".formatted(Integer.parseInt(number)));
            }
            assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private static List<String> missing(Pattern pattern, boolean fromThePage) throws IOException {
        var missing = new ArrayList<String>();
        for (var page : pages()) {
            var folder = fromThePage ? page.resolveSibling("") : ROOT;
            pattern.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(found.groupCount()))
                    .filter(target -> Files.notExists(folder.resolve(target)))
                    .forEach(target -> missing.add(ROOT.relativize(page) + " names " + target));
        }
        return missing;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }
}
