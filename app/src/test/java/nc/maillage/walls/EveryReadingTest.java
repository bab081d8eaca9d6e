package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.access.Role;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever page or document shows one person, the supervisor can read who opened it. */
@TownTest
class EveryReadingTest {
    private static final String READINGS = "select count(*)::text from access.reading where collectivity_id = :c";
    private static final List<String> OF_A_PERSON = List.of(
            "/personnes/{", "/demandes/{", "/pieces/{", "/propositions/{", "/decisions/{", "/cartes/{", "/courriers/{");

    /** They ask whether one is sure, by the number alone. */
    private static final List<String> CONFIRMATIONS = List.of("/perte", "/retrait");

    @Autowired
    TrueNumbers numbers;

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> leaves_its_reader_in_the_log() {
        var identifiers = numbers.of("sud");
        return Routes.of(mapping)
                .filter(Route::reads)
                .filter(route -> OF_A_PERSON.stream().anyMatch(route.pattern()::startsWith))
                .filter(route -> CONFIRMATIONS.stream().noneMatch(route.pattern()::endsWith))
                .map(route -> dynamicTest(route.toString(), () -> {
                    var before = Long.parseLong(town.read(READINGS, "sud"));
                    assumeThat(status(route, route.with(identifiers))).isEqualTo(200);
                    assertThat(Long.parseLong(town.read(READINGS, "sud"))).isGreaterThan(before);
                }));
    }

    private int status(Route route, String address) {
        var rights = route.right().orElseThrow().roles();
        var role = Stream.of(Role.values()).filter(rights::contains).findFirst().orElseThrow();
        return doors.signedIn(town.agent("sud", role)).get(address).status();
    }
}
