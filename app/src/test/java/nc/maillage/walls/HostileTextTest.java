package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is typed in a form or in an address is kept, refused or not found: the program never breaks on it. */
@TownTest
@TestPropertySource(properties = "maillage.demo.seed=11")
class HostileTextTest {
    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final List<String> HOSTILE = List.of(
            "n".repeat(300),
            "🦜👩‍👧‍👦 \u202Eé\u0301",
            "a\u0007\u001B[31mb",
            "zéro\0caché",
            SCRIPT,
            "1000000000000000",
            "-1,5",
            "99/99/9999",
            "'; drop table x; -- %_\\",
            "mot ".repeat(20_000));
    private static final Set<String> ENDS_THE_SESSION = Set.of("/deconnexion");

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
    Stream<DynamicTest> no_form_breaks_on_what_is_typed() {
        var identifiers = numbers.of("sud");
        var forms = new PostedForms();
        allRoutes()
                .filter(Route::reads)
                .forEach(route -> reader(route)
                        .ifPresent(client ->
                                forms.read(client.get(route.with(identifiers)).body())));
        return allRoutes()
                .filter(route -> !route.reads() && !ENDS_THE_SESSION.contains(route.pattern()))
                .map(route -> dynamicTest(route.toString(), () -> tried(route, forms, identifiers)));
    }

    @TestFactory
    Stream<DynamicTest> no_page_breaks_on_what_its_address_asks() {
        var identifiers = numbers.of("sud");
        return allRoutes()
                .filter(Route::reads)
                .map(route -> dynamicTest(route.toString(), () -> {
                    var client = reader(route).orElseGet(doors::anonymous);
                    var usual = client.get(route.with(identifiers));
                    for (var asked :
                            List.of("page=abc", "page=-4", "page=99999999999", "tri=-nulle-part", "inconnu=1")) {
                        assertThat(client.get(route.with(identifiers) + "?" + asked)
                                        .status())
                                .as("%s?%s", route, asked)
                                .isEqualTo(usual.status());
                    }
                    for (var text : HOSTILE.subList(0, HOSTILE.size() - 1)) {
                        sound(client.get(route.with(identifiers) + "?" + query(route, text)), text);
                        sound(client.get(route.filledWith(encoded(text))), text);
                    }
                }));
    }

    private void tried(Route route, PostedForms forms, Map<String, String> identifiers) {
        var address = forms.address(route, identifiers);
        var fields = forms.fields(address, route.handler());
        var client = reader(route).orElseGet(doors::anonymous);
        for (var text : HOSTILE) {
            var all = fields.keySet().stream().collect(Collectors.toMap(name -> name, _ -> text));
            sound(client.post(address, all), text);
        }
        var names = new ArrayList<>(fields.keySet());
        for (int turn = 0; turn < 3 * names.size(); turn++) {
            var text = HOSTILE.get((turn * 3 + turn / names.size()) % HOSTILE.size());
            var one = new LinkedHashMap<>(fields);
            one.put(names.get(turn % names.size()), text);
            sound(client.post(address, one), text);
        }
    }

    private static void sound(Client.Answer answer, String text) {
        assertThat(answer.status()).as("%.40s", text).isLessThan(500);
        if (answer.body().startsWith("<")) {
            assertThat(answer.body()).as("%.40s", text).doesNotContain(SCRIPT, "lang=\"en\"");
        }
    }

    /** Someone of the town who has the right, if the route asks for one. */
    private Optional<Client> reader(Route route) {
        return route.right().map(right -> {
            var role = Stream.of(Role.values()).filter(right.roles()::contains).findFirst();
            return doors.signedIn(town.agent("sud", role.orElseThrow()));
        });
    }

    private Stream<Route> allRoutes() {
        return Routes.of(mapping);
    }

    private static String query(Route route, String text) {
        return Stream.concat(Stream.of("q", "le", "tri", "format", "page"), Routes.parameters(route.handler()))
                .distinct()
                .map(name -> name + "=" + encoded(text))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
