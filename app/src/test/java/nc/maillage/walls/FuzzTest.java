package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.access.Role;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Mutated requests over every form, link and upload of the program: none breaks it, none comes back as markup, none leads elsewhere. */
@TownTest
@TestPropertySource(properties = "maillage.demo.seed=11")
class FuzzTest {
    private static final int SHORT = 2_000;

    @Autowired
    TrueNumbers numbers;

    @Autowired
    FuzzActors actors;

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void some_thousand_mutated_requests_are_answered_without_a_fault_of_ours() {
        var outcome = fuzzing(20_261_124).run(SHORT, _ -> {});

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.sent()).isEqualTo(SHORT);
        assertThat(outcome.accepted().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .as("forms that went all the way: %s", outcome.statuses())
                .isGreaterThan(SHORT / 50);
    }

    /**
     * As many as {@code -Dmaillage.fuzz.requests}, from {@code -Dmaillage.fuzz.seed}, to the routes that {@code -Dmaillage.fuzz.routes}
     * tells by an expression; the count is left in {@code target/fuzz}.
     */
    @Test
    @Tag("long")
    @EnabledIfSystemProperty(named = "maillage.long", matches = "true")
    void a_million_mutated_requests_are_answered_without_a_fault_of_ours() throws IOException {
        long seed = Long.getLong("maillage.fuzz.seed", 1);
        long requests = Long.getLong("maillage.fuzz.requests", 1_000_000);

        var report = Files.createDirectories(Path.of("target", "fuzz")).resolve("seed-" + seed + ".txt");
        var outcome = fuzzing(seed).run(requests, soFar -> write(report, soFar));

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.sent()).isEqualTo(requests);
    }

    private static void write(Path report, Fuzzing.Outcome outcome) {
        var text = "sent %d%nstatuses %s%naccepted %s%nwrong %d%n%s"
                .formatted(
                        outcome.sent(),
                        outcome.statuses(),
                        outcome.accepted(),
                        outcome.wrong().size(),
                        String.join("\n----\n", outcome.wrong()));
        try {
            Files.writeString(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fuzzing fuzzing(long seed) {
        var wanted = Pattern.compile(System.getProperty("maillage.fuzz.routes", ".*"));
        var routes = Routes.of(mapping)
                .filter(route -> wanted.matcher(route.pattern()).matches())
                .toList();
        return new Fuzzing(() -> new RequestSeeds(routes, numbers.of("sud"), this::reader), actors, doors.port(), seed);
    }

    private Client reader(Route route) {
        return route.right()
                .map(right -> Stream.of(Role.values())
                        .filter(right.roles()::contains)
                        .findFirst()
                        .orElseThrow())
                .map(role -> doors.signedIn(town.agent("sud", role)))
                .orElseGet(doors::anonymous);
    }
}
