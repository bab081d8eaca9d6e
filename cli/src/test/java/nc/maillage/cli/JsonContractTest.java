package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who reads {@code --json} relies on its fields: one that comes, goes or changes its type stops the build. */
class JsonContractTest {
    private static final Path CONTRACT = Path.of("src/test/resources/assess-json-fields.txt");

    @Test
    void the_fields_of_the_answer_are_those_that_were_promised() throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> examples = Files.list(Answer.EXAMPLES)) {
            examples.sorted().forEach(example -> walk("", answerTo(example), fields));
        }
        String found = String.join("\n", fields) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, found);
        }
        assertThat(found)
                .as("%s differs: who reads --json must be told; then approve it with -Dapprove=true", CONTRACT)
                .isEqualTo(Files.readString(CONTRACT));
    }

    @Test
    void the_same_facts_give_the_same_answer_to_the_letter() {
        Path example = Answer.EXAMPLES.resolve("mere-de-trois-enfants.json");
        assertThat(text(example)).isEqualTo(text(example));
    }

    private static JsonNode answerTo(Path example) {
        return JsonMapper.shared().readTree(text(example));
    }

    private static String text(Path example) {
        return Answer.to("assess", "amg-sud", "--date", "2026-11-24", "--json", example)
                .out();
    }

    private static void walk(String path, JsonNode node, Set<String> fields) {
        fields.add((path.isEmpty() ? "." : path) + " : "
                + node.getNodeType().name().toLowerCase(Locale.ROOT));
        node.properties().forEach(field -> walk(path + "." + field.getKey(), field.getValue(), fields));
        if (node.isArray()) {
            node.forEach(item -> walk(path + "[]", item, fields));
        }
    }
}
