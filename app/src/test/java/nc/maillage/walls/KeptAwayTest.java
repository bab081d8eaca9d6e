package nc.maillage.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.access.Role;
import nc.maillage.access.usecase.DeclareRecusal;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.FileChange;
import nc.maillage.people.PersonId;
import nc.maillage.people.usecase.RestrictPerson;
import nc.maillage.testing.Client;
import nc.maillage.testing.Doors;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import nc.maillage.walls.Routes.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A family whom nobody else is named like is looked for in every list and every export, before and after a recusal. */
@TownTest
@TestPropertySource(properties = "maillage.demo.seed=11")
class KeptAwayTest {
    private static final String RELATIVE = "Zyxwvakarou";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final List<Role> READERS =
            List.of(Role.RECEPTION, Role.CASE_OFFICER, Role.APPROVER, Role.HEAD_OF_OFFICE, Role.DIRECTOR);
    private static final List<String> SEARCHES =
            List.of("/recherche?q=Canarine", "/recherche/resultats?q=Canarine", "/recherche/export.csv?q=Canarine");

    /** Whoever has a pending request of the case officer, a proposal that waits, and a card with its decision and letter. */
    private static final Map<String, String> RELATIVES = Map.of(
            "requester", one("applicant", "applications.application", "stage = 'INSTRUCTION' and officer = '%s'"),
            "proposed", one("person", "decisions.proposal", "status = 'OPEN'"),
            "holder",
                    one(
                            "holder",
                            "entitlements.card",
                            "exists (select from entitlements.attached where attached.card = this.id)"));

    private static final String HOUSEMATE = """
            select max(lpad(p.number::text, 7, '0')) from people.membership his
            join people.membership her on her.household_id = his.household_id and her.person_id <> his.person_id
            join people.person p on p.id = her.person_id and not p.restricted
            where his.collectivity_id = :c and his.person_id = '%s' and his.withdrawn_at is null and her.withdrawn_at is null
              and his.period @> date '2026-11-24' and her.period @> date '2026-11-24'
            """;

    private final Map<Role, Session> readers = new EnumMap<>(Role.class);

    @Autowired
    Town town;

    @Autowired
    Doors doors;

    @Autowired
    DeclareRecusal recuse;

    @Autowired
    RestrictPerson restrict;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void a_relative_is_named_by_no_list_and_no_export_once_a_recusal_is_declared() {
        var relatives = relatives();
        var housemate = town.read(HOUSEMATE.formatted(relatives.get("holder")), "sud");
        assertThat(housemate).isNotEqualTo(Town.NO_SUCH_THING);

        var before = named(housemate);
        assertThat(before.keySet())
                .as("a test that looks nowhere finds nothing")
                .contains("/demandes", "/travail", "/propositions", "/cartes", "/courriers", "/personnes/doublons")
                .contains("/personnes/doublons/export.csv", "/courriers/export.csv", "/personnes/acces-restreint")
                .contains("/demandes?format=csv", "/propositions?format=csv", "/decisions?format=csv")
                .contains("/cartes?format=csv", "/recherche", "/recherche/export.csv", "/recherche/resultats")
                .contains("/personnes/%s/foyer".formatted(housemate));

        readers.values()
                .forEach(reader -> relatives.values().stream()
                        .distinct()
                        .forEach(person -> declared(reader.agent().id(), UUID.fromString(person))));

        assertThat(named(housemate)).isEmpty();
    }

    private void declared(AgentId agent, UUID person) {
        CurrentAgent.actAs(
                reader(Role.HEAD_OF_OFFICE),
                () -> recuse.run(agent, person, "Belle-famille", null).orFail());
    }

    private Session reader(Role role) {
        return readers.computeIfAbsent(role, each -> town.agent("sud", each));
    }

    /** Where the relatives are named, and to whom. */
    private Map<String, Role> named(String housemate) {
        var named = new LinkedHashMap<String, Role>();
        for (var role : READERS) {
            var agent = doors.signedIn(reader(role));
            var addresses = Stream.concat(
                    SEARCHES.stream(),
                    Routes.of(mapping)
                            .filter(Route::reads)
                            .filter(route -> route.right()
                                    .filter(right -> right.roles().contains(role))
                                    .isPresent())
                            .filter(route ->
                                    !route.namesSomething() || route.pattern().startsWith("/personnes/{"))
                            .map(route -> route.with(Map.of("personnes/number", housemate))));
            addresses.forEach(address -> walk(agent, address)
                    .forEach(found -> named.put(found.replaceAll("[?]q=.*|[?&]page=.*", ""), role)));
        }
        return named;
    }

    /** That page, its following ones and its exports: those that name a relative. */
    private static Set<String> walk(Client agent, String from) {
        var named = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<>(Set.of(from));
        var waiting = new ArrayDeque<>(Set.of(from));
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var body = agent.get(address).body();
            if (body.contains(RELATIVE)) {
                named.add(address);
            }
            LINK.matcher(body)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith("/") && link.matches(".*([?&]page=|format=csv|export[.]csv).*"))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return named;
    }

    /** Not the one whom another test of this town restricts. */
    private static String one(String person, String table, String condition) {
        return """
                select max(%1$s::text) from %2$s as this where collectivity_id = :c and %3$s and not exists (
                    select from people.person where person.id = this.%1$s and restricted)
                and %1$s <> (select holder from entitlements.card where collectivity_id = :c order by number limit 1)
                """.formatted(person, table, condition);
    }

    private Map<String, String> relatives() {
        var officer = reader(Role.CASE_OFFICER).agent().id().value().toString();
        var found = new LinkedHashMap<String, String>();
        RELATIVES.forEach((what, sql) -> found.put(what, town.read(sql.replace("%s", officer), "sud")));
        assertThat(found).doesNotContainValue(Town.NO_SUCH_THING);
        found.forEach((what, person) -> renamed(person));
        found.put("sister", newcomer("Canarine", Map.of()));
        found.put("twin", newcomer("Canarine", Map.of("birth", "03/03/1991", "seen", found.get("sister"))));
        town.owner()
                .sql("update people.identity set birth_date = date '1991-03-02' where person_id = cast(:id as uuid)")
                .param("id", found.get("twin"))
                .update();
        found.put("protected", newcomer("Solange", Map.of("birth", "11/12/1950")));
        restricted(found.get("protected"));
        return found;
    }

    private void renamed(String person) {
        town.owner()
                .sql("update people.name set value = :name where person_id = cast(:id as uuid) and kind <> 'FIRST'")
                .param("name", RELATIVE)
                .param("id", person)
                .update();
        town.owner()
                .sql("update correspondence.letter set recipient = :name where person_id = cast(:id as uuid)")
                .param("name", "Madame " + RELATIVE)
                .param("id", person)
                .update();
    }

    private String newcomer(String first, Map<String, String> more) {
        var form = new LinkedHashMap<>(Map.of(
                "family", RELATIVE,
                "first", first,
                "birth", "02/03/1991",
                "sex", "F",
                "status", "COMMON",
                "source", "Déclaration au guichet",
                "_once", UUID.randomUUID().toString()));
        form.putAll(more);
        var answer = doors.signedIn(reader(Role.CASE_OFFICER)).post("/personnes/nouvelle", form);
        assertThat(answer.location()).as(answer.body()).startsWith("/personnes/");
        var number = answer.location().substring("/personnes/".length());
        return town.read(
                "select id::text from people.person where collectivity_id = :c and number = "
                        + Integer.parseInt(number),
                "sud");
    }

    private void restricted(String person) {
        var done = CurrentAgent.actAs(
                reader(Role.HEAD_OF_OFFICE),
                () -> restrict.set(new PersonId(UUID.fromString(person)), 1, true, "Mesure de protection."));
        assertThat(done).isInstanceOf(FileChange.Done.class);
    }
}
