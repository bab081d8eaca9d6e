package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route the program has, as a passer-by, as each role, and as a stranger who knows the right numbers. */
@TownTest
class EveryRouteTest {
    /** What each variable of a route stands for, by what stands before it, and where a true one of the province is read. */
    private static final Map<String, String> WHERE = Map.ofEntries(
            person("personnes/number", "max(number)"),
            person("doublons/one", "max(number)"),
            person("other", "max(number) - 1"),
            Map.entry("demandes/number", "select max(number) from applications.application where collectivity_id = :c"),
            Map.entry("dispositifs/key", "select max(scheme) from schemes.version where collectivity_id = :c"),
            Map.entry("versions/number", "select max(number)::text from schemes.version where collectivity_id = :c"),
            Map.entry("decisions/number", "select max(number) from decisions.decision where collectivity_id = :c"),
            Map.entry("cartes/number", "select max(number) from entitlements.card where collectivity_id = :c"),
            Map.entry("courriers/number", "select max(number) from correspondence.letter where collectivity_id = :c"),
            Map.entry("dispositifs/scheme", "select 'amg-sud'"),
            Map.entry("parametres/parameter", "select 'smag-mensuel'"),
            Map.entry("questions/question", "select max(question) from schemes.answer where collectivity_id = :c"),
            identifier("valeurs/id", "schemes.parameter_value"),
            identifier("reponses/id", "schemes.answer"),
            identifier("deports/id", "access.recusal"),
            identifier("comptes/id", "access.account"),
            identifier("unites/id", "organisation.unit"),
            identifier("delegations/id", "organisation.delegation"),
            identifier("acces-restreint/alert", "people.restricted_alert"),
            identifier("pieces/piece", "evidence.piece"),
            identifier("pieces/id", "evidence.piece"),
            identifier("propositions/id", "decisions.proposal"));

    private static final String RESTRICTED = """
            select to_char(birth_date, 'YYYY-MM-DD') || '/' || replace(used || '+' || first, ' ', '+') from people.summary
            where collectivity_id = :c and restricted and birth_date is not null order by number limit 1
            """;

    private static final Map<String, String> VALUE = Map.of(
            "valeur",
            "150000",
            "depuis",
            "01/11/2026",
            "texte",
            "Arrêté",
            "lien",
            "https://example.nc",
            "fiabilite",
            "S");

    @Autowired
    DeclareRecusal recuse;

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** What the demonstration has none of: an agent kept away, a restricted file come upon, a figure and an answer. */
    @BeforeEach
    void there_is_something_of_each_kind_to_find() {
        if (town.read("select count(*)::text from access.recusal where collectivity_id = :c", "sud")
                .equals("0")) {
            var officer = town.agent("sud", Role.CASE_OFFICER);
            var someone = town.read("select max(id::text) from people.person where collectivity_id = :c", "sud");
            CurrentAgent.actAs(
                    officer, () -> recuse.run(officer.agent().id(), UUID.fromString(someone), "Voisin", null));
            var hidden = town.read(RESTRICTED, "sud").split("/");
            doors.signedIn(officer).get("/recherche?naissance=%s&q=%s".formatted(hidden[0], hidden[1]));
            var director = doors.signedIn(town.agent("sud", Role.DIRECTOR));
            director.post("/dispositifs/amg-sud/parametres/smag-mensuel/valeurs", VALUE);
            director.post("/dispositifs/amg-sud/questions/Q-01/reponses", Map.of("reponse", "Douze mois."));
        }
    }

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
    Stream<DynamicTest> a_stranger_with_valid_identifiers_is_told_that_there_is_nothing() {
        var identifiers = identifiers("sud");
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
        assertThat(identifiers("sud").values()).doesNotContain(Town.NO_SUCH_THING);
    }

    private Stream<Route> closed() {
        return Routes.of(mapping).filter(route -> !route.isOpen());
    }

    private Map<String, String> identifiers(String slug) {
        var found = new LinkedHashMap<String, String>();
        WHERE.forEach((variable, sql) -> found.put(variable, town.read(sql, slug)));
        return found;
    }

    private static Map.Entry<String, String> person(String variable, String which) {
        return Map.entry(
                variable,
                "select lpad((%s)::text, 7, '0') from people.person where collectivity_id = :c".formatted(which));
    }

    private static Map.Entry<String, String> identifier(String variable, String table) {
        return Map.entry(variable, "select max(id::text) from %s where collectivity_id = :c".formatted(table));
    }

    private static Client.Answer sent(Client client, Route route, Map<String, String> identifiers) {
        var address = route.with(identifiers);
        return route.method().equals("GET") ? client.get(address) : client.post(address, Map.of());
    }
}
