package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Role;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route the program has, as a passer-by, as each role, and as a stranger who knows the right numbers. */
@TownTest
class EveryRouteTest {
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
    Stream<DynamicTest> a_passer_by_is_led_to_the_sign_in() {
        var identifiers = numbers.of("sud");
        var passerBy = doors.anonymous();
        return closed().map(route -> dynamicTest(route.toString(), () -> {
            var answer = sent(passerBy, route, identifiers);
            assertThat(answer.status()).as("%s", route).isIn(302, 303);
            assertThat(answer.location()).startsWith("/connexion");
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_the_right_is_refused_with_the_sentence_that_explains_it() {
        var identifiers = numbers.of("sud");
        return Arrays.stream(Role.values()).flatMap(role -> {
            var client = doors.signedIn(town.agent("sud", role));
            return closed().filter(route -> !route.right().orElseThrow().roles().contains(role))
                    .map(route -> dynamicTest(role + " " + route, () -> {
                        var answer = sent(client, route, identifiers);
                        assertThat(answer.status()).as("%s %s", role, route).isEqualTo(403);
                        assertThat(answer.body()).contains("est réservé à");
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_role_with_the_right_reads_the_page_without_a_fault_of_ours() {
        var identifiers = numbers.of("sud");
        return Arrays.stream(Role.values()).flatMap(role -> {
            var client = doors.signedIn(town.agent("sud", role));
            return closed().filter(route -> route.method().equals("GET"))
                    .filter(route -> route.right().orElseThrow().roles().contains(role))
                    .map(route -> dynamicTest(
                            role + " " + route,
                            () -> assertThat(sent(client, route, identifiers).status())
                                    .as("%s %s", role, route)
                                    .isLessThan(500)));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_with_valid_identifiers_is_told_that_there_is_nothing() {
        var identifiers = numbers.of("sud");
        return Arrays.stream(Role.values()).flatMap(role -> {
            var stranger = doors.signedIn(town.agent("nord", role));
            return closed().filter(Route::namesSomething)
                    .filter(route -> !route.namesWhatIsCommonToAll())
                    .filter(route -> route.right().orElseThrow().roles().contains(role))
                    .map(route -> dynamicTest(
                            role + " " + route,
                            () -> assertThat(sent(stranger, route, identifiers).status())
                                    .as("%s %s", role, route)
                                    .isEqualTo(404)));
        });
    }

    @Test
    void the_identifiers_that_the_stranger_knows_are_true_ones() {
        assertThat(numbers.of("sud")).doesNotContainValue(Town.NO_SUCH_THING);
    }

    private Stream<Route> closed() {
        return Routes.of(mapping).filter(route -> !route.isOpen());
    }

    private static Client.Answer sent(Client client, Route route, Map<String, String> identifiers) {
        var address = route.with(identifiers);
        return route.method().equals("GET") ? client.get(address) : client.post(address, Map.of());
    }
}
