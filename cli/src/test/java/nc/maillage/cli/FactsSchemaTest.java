package nc.maillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema says of a file of facts is what the command says of it. */
class FactsSchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String WRITTEN =
            Answer.to("assess", "amg-sud", "--schema").out();

    @TempDir
    Path folder = Path.of(".");

    @Test
    void the_schema_is_one() {
        Schema ofSchemas = SCHEMAS.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        assertThat(ofSchemas.validate(WRITTEN, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_valid(Path example) throws IOException {
        assertThat(faults(Files.readString(example))).isEmpty();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Answer.EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_the_command_refuses_the_schema_refuses(String json) throws IOException {
        assertThat(codeOf(json)).isEqualTo(2);
        assertThat(faults(json)).isNotEmpty();
    }

    static Stream<String> wrong() {
        return Stream.of(
                "[]",
                "{\"salaire\": 12}",
                "{\"other_cover\": \"oui\"}",
                "{\"residence_province\": \"est\"}",
                "{\"application_date\": \"2026-02-30\"}",
                "{\"application_date\": 20261005}",
                "{\"centre_of_interests\": \"sud\"}",
                judged("centre_of_interests", "\"est\"", "\"vu\""),
                judged("centre_of_interests", "\"sud\"", "\" \""),
                "{\"centre_of_interests\": {\"answer\": \"sud\"}}",
                judged("centre_of_interests", "\"sud\"", '"' + "x".repeat(4_001) + '"'),
                judged("retained_resources", "-1", "\"vu\""),
                judged("retained_resources", "1.5", "\"vu\""),
                judged("retained_resources", "1000000000", "\"vu\""),
                judged("persons_counted", "0", "\"vu\""),
                judged("persons_counted", "61", "\"vu\""),
                members("{\"name\": \" \"}"),
                members("{\"name\": \"" + "x".repeat(201) + "\"}"),
                members("{\"age\": 12}"),
                members(IntStream.range(0, 61).mapToObj(at -> "{}").collect(Collectors.joining(", "))));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void what_lies_on_a_bound_is_accepted_by_both(String json) throws IOException {
        assertThat(faults(json)).isEmpty();
        assertThat(codeOf(json)).isZero();
    }

    static Stream<String> bounds() {
        return Stream.of(
                "{}",
                judged("centre_of_interests", "\"sud\"", '"' + "x".repeat(4_000) + '"'),
                judged("retained_resources", "0", "\"vu\""),
                judged("retained_resources", "999999999", "\"vu\""),
                judged("persons_counted", "1", "\"vu\""),
                judged("persons_counted", "60", "\"vu\""),
                members("{\"name\": \"" + "x".repeat(200) + "\"}"),
                members(IntStream.range(0, 60).mapToObj(at -> "{}").collect(Collectors.joining(", "))));
    }

    private static List<Error> faults(String json) {
        return SCHEMAS.getSchema(WRITTEN, InputFormat.JSON)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private int codeOf(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("faits.json"), json);
        return Answer.to("assess", "amg-sud", "--date", "2026-11-24", file).code();
    }

    private static String judged(String fact, String answer, String justification) {
        return "{\"%s\": {\"answer\": %s, \"justification\": %s}}".formatted(fact, answer, justification);
    }

    private static String members(String members) {
        return "{\"members\": [" + members + "]}";
    }
}
