package nc.maillage.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Client;
import nc.maillage.testing.Client.Answer;
import nc.maillage.testing.Doors;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the program, whoever wrote it, as anyone and as each role. */
@ProgramTest
class RouteWalkTest {
    /** A variable of an address, whose own pattern may hold braces. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^}]*\\})*))?\\}");

    @Autowired
    Actors actors;

    @Autowired
    Doors doors;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** @param right null for an open route */
    record Route(String path, boolean post, Right right) {}

    @Test
    void nobody_enters_without_signing_in() {
        actors.administrator("sud");
        var passerBy = doors.anonymous();

        for (var route : guarded()) {
            var answer = call(passerBy, route);
            assertThat(answer.location()).as("%s", route).startsWith("/connexion?");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_enters_where_it_has_the_right_and_reads_why_elsewhere(Role role) {
        var agent = doors.signedIn(actors.of(role, "sud"));

        for (var route : guarded()) {
            var answer = call(agent, route);
            if (route.right().roles().contains(role)) {
                assertThat(answer.body()).as("%s", route).doesNotContain(sentence(route));
            } else {
                assertThat(answer.status()).as("%s", route).isEqualTo(403);
                assertThat(plain(answer.body())).as("%s", route).contains(sentence(route));
            }
        }
    }

    @Test
    void no_route_breaks_on_an_identifier_that_nobody_knows() {
        var broken = new ArrayList<String>();
        for (var role : Role.values()) {
            var agent = doors.signedIn(actors.of(role, "sud"));
            for (var route : guarded()) {
                if (route.right().roles().contains(role)) {
                    var answer = call(agent, route);
                    if (answer.status() >= 500) {
                        broken.add(role + " " + route.path() + " " + answer.status());
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private List<Route> guarded() {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods()
                .forEach((key, handler) -> RouteRules.right(handler).ifPresent(right -> {
                    for (var pattern : key.getPatternValues()) {
                        var path = filled(pattern);
                        var methods = key.getMethodsCondition().getMethods();
                        if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                            routes.add(new Route(path, false, right));
                        }
                        if (methods.contains(RequestMethod.POST)) {
                            routes.add(new Route(path, true, right));
                        }
                    }
                }));
        return routes;
    }

    /** With identifiers that nobody knows, of the shape that the route asks for. */
    private static String filled(String pattern) {
        var candidates = List.of(UUID.randomUUID().toString(), "9999999", "2026-999999", "2199", "inconnu");
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            var shape = variable.group(1) == null ? ".*" : variable.group(1);
            return candidates.stream()
                    .filter(each -> each.matches(shape))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no example of " + pattern));
        });
    }

    private static Answer call(Client client, Route route) {
        return route.post() ? client.post(route.path(), Map.of()) : client.get(route.path());
    }

    private static String sentence(Route route) {
        return plain("« " + route.right().label() + " » est réservé à : ");
    }

    /** As typed: the page puts no-break spaces and writes signs as entities. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace("&#39;", "'");
    }
}
