package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.access.Role;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route the program has, as a passer-by, as each role, and as a stranger who knows the right numbers. */
@TownTest
class EveryRouteTest {
    /** What each variable of a route stands for, and where a true one of the province is read. */
    private static final Map<String, String> WHERE = Map.ofEntries(
            Map.entry(
                    "personnes/number",
                    "select lpad(max(number)::text, 7, '0') from people.person where collectivity_id = :c"),
            Map.entry("demandes/number", "select max(number) from applications.application where collectivity_id = :c"),
            Map.entry("dispositifs/key", "select max(scheme) from schemes.version where collectivity_id = :c"),
            Map.entry("dispositifs/number", "select max(number)::text from schemes.version where collectivity_id = :c"),
            Map.entry("mon-compte/id", "select max(id::text) from access.recusal where collectivity_id = :c"),
            Map.entry("alert", "select max(id::text) from people.restricted_alert where collectivity_id = :c"),
            Map.entry("one", "select lpad(max(number)::text, 7, '0') from people.person where collectivity_id = :c"),
            Map.entry(
                    "other",
                    "select lpad((max(number) - 1)::text, 7, '0') from people.person where collectivity_id = :c"),
            Map.entry("demandes/piece", "select max(id::text) from evidence.piece where collectivity_id = :c"),
            Map.entry("pieces/id", "select max(id::text) from evidence.piece where collectivity_id = :c"),
            Map.entry("propositions/id", "select max(id::text) from decisions.proposal where collectivity_id = :c"),
            Map.entry("decisions/number", "select max(number) from decisions.decision where collectivity_id = :c"),
            Map.entry("cartes/number", "select max(number) from entitlements.card where collectivity_id = :c"),
            Map.entry("courriers/id", "select max(id::text) from correspondence.letter where collectivity_id = :c"),
            Map.entry("administration/id", "select max(id::text) from organisation.unit where collectivity_id = :c"));

    private static final Map<String, String> NOWHERE = Map.of(
            "personnes/number", "9999998",
            "one", "9999997",
            "other", "9999998",
            "number", "AMG-1999-99999",
            "piece", "00000000-0000-7000-8000-000000000001",
            "alert", "00000000-0000-7000-8000-000000000001",
            "id", "00000000-0000-7000-8000-000000000001");

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> a_passer_by_is_led_to_the_sign_in() {
        var identifiers = identifiers("sud");
        var passerBy = doors.anonymous();
        return closed().map(route -> dynamicTest(route.toString(), () -> {
            var answer = sent(passerBy, route, identifiers);
            assertThat(answer.status()).as("%s", route).isIn(302, 303);
            assertThat(answer.location()).startsWith("/connexion");
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_the_right_is_refused_with_the_sentence_that_explains_it() {
        var identifiers = identifiers("sud");
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
        var identifiers = identifiers("sud");
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
    Stream<DynamicTest> a_stranger_with_valid_identifiers_gets_the_answer_of_identifiers_that_exist_nowhere() {
        var identifiers = identifiers("sud");
        return Arrays.stream(Role.values()).flatMap(role -> {
            var stranger = doors.signedIn(town.agent("nord", role));
            return closed().filter(Route::namesSomething)
                    .filter(route -> !route.pattern().startsWith("/dispositifs"))
                    .filter(route -> route.right().orElseThrow().roles().contains(role))
                    .map(route -> dynamicTest(role + " " + route, () -> {
                        var answer = sent(stranger, route, identifiers).status();
                        assertThat(answer)
                                .as("%s %s", role, route)
                                .isEqualTo(sent(stranger, route, NOWHERE).status());
                        // A form without its fields, or an act kept to its author, is refused before anything is looked
                        // for.
                        assertThat(answer).as("%s %s", role, route).isIn(404, 403, 400);
                        assertThat(answer == 404 || route.method().equals("POST"))
                                .isTrue();
                    }));
        });
    }

    private Stream<Route> closed() {
        return Routes.of(mapping).filter(route -> !route.isOpen());
    }

    private Map<String, String> identifiers(String slug) {
        var found = new LinkedHashMap<String, String>();
        WHERE.forEach((variable, sql) -> found.put(variable, town.read(sql, slug)));
        return found;
    }

    private static Client.Answer sent(Client client, Route route, Map<String, String> identifiers) {
        var address = route.with(identifiers);
        return route.method().equals("GET") ? client.get(address) : client.post(address, Map.of());
    }
}
