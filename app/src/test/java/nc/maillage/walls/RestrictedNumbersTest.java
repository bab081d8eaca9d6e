package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.Role;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.RestrictPerson;
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

/** The numbers of what a restricted person has, typed by somebody who may not open the file: the answers are those of numbers that nothing bears. */
@TownTest
@TestPropertySource(properties = "maillage.demo.seed=11")
class RestrictedNumbersTest {
    private static final String HOLDER =
            "(select holder from entitlements.card where collectivity_id = :c order by number limit 1)";
    private static final Map<String, String> OWN = Map.of(
            "personnes/number", "select lpad(number::text, 7, '0') from people.person where id = " + HOLDER,
            "demandes/number",
                    "select min(number) from applications.application where id in (select file_id from evidence.piece where person_id = %s)"
                            .formatted(HOLDER),
            "decisions/number",
                    "select min(d.number) from decisions.decision d join decisions.proposal p on p.id = d.proposal where p.person = "
                            + HOLDER,
            "propositions/id", "select min(id::text) from decisions.proposal where person = " + HOLDER,
            "cartes/number", "select min(number) from entitlements.card where holder = " + HOLDER,
            "courriers/number", "select min(number) from correspondence.letter where person_id = " + HOLDER,
            "pieces/id", "select min(id::text) from evidence.piece where person_id = " + HOLDER,
            "pieces/piece", "select min(id::text) from evidence.piece where person_id = " + HOLDER);
    private static final Map<String, String> NOBODYS = Map.of(
            "personnes/number", "9999998",
            "demandes/number", "AMG-2026-99998",
            "decisions/number", "2026-999998",
            "propositions/id", Town.NO_SUCH_THING,
            "cartes/number", "S-9999998-9",
            "courriers/number", "2026-999998",
            "pieces/id", Town.NO_SUCH_THING,
            "pieces/piece", Town.NO_SUCH_THING);

    @Autowired
    Town town;

    @Autowired
    Doors doors;

    @Autowired
    RestrictPerson restrict;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @TestFactory
    Stream<DynamicTest> a_number_of_a_restricted_person_answers_as_one_that_nothing_bears() {
        var own = new LinkedHashMap<String, String>();
        OWN.forEach((variable, sql) ->
                own.put(variable, town.read(sql + (sql.contains(":c") ? "" : " and :c is not null"), "sud")));
        assertThat(own.values()).doesNotContain(Town.NO_SUCH_THING);
        restricted();
        return Stream.of(Role.RECEPTION, Role.CASE_OFFICER, Role.APPROVER).flatMap(role -> {
            var agent = doors.signedIn(town.agent("sud", role));
            return Routes.of(mapping)
                    .filter(route -> namesOnly(route, own.keySet()))
                    .filter(route -> route.right()
                            .filter(right -> right.roles().contains(role))
                            .isPresent())
                    .map(route -> dynamicTest(role + " " + route, () -> {
                        var hidden = answer(agent, route, own);
                        var absent = answer(agent, route, NOBODYS);
                        assertThat(hidden.status()).isEqualTo(404).isEqualTo(absent.status());
                        assertThat(said(hidden)).isEqualTo(said(absent));
                    }));
        });
    }

    private void restricted() {
        var person = new PersonId(UUID.fromString(town.read("select " + HOLDER + "::text", "sud")));
        var version =
                Integer.parseInt(town.read("select version::text from people.person where id = " + HOLDER, "sud"));
        var done = CurrentAgent.actAs(
                town.agent("sud", Role.HEAD_OF_OFFICE),
                () -> restrict.set(person, version, true, "Mesure de protection."));
        assertThat(done).isInstanceOfAny(FileChange.Done.class, FileChange.Refused.class);
    }

    /** Those that name something of a person; what stands under a number of one's own comes first. */
    private static boolean namesOnly(Route route, Set<String> known) {
        var parts = route.pattern().split("/");
        return route.namesSomething()
                && parts.length > 2
                && known.stream()
                        .anyMatch(each ->
                                each.startsWith(parts[1] + "/") && parts[2].startsWith("{" + each.split("/")[1]));
    }

    private static Client.Answer answer(Client agent, Route route, Map<String, String> identifiers) {
        var address = route.with(identifiers);
        return route.reads() ? agent.get(address) : agent.post(address, Map.of());
    }

    /** The page without what is drawn anew each time. */
    private static String said(Client.Answer answer) {
        return answer.body()
                .replaceAll("(name=\"_csrf\" value=|name=\"_once\" value=|class=\"mono\">)\"?[^\"<]*", "$1")
                .replaceAll("[A-Z2-9]{8}", "");
    }
}
