package nc.maillage.keeping.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import nc.maillage.access.Role;
import nc.maillage.keeping.Operator;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A person asks for their file, then, years later, the file need no longer be kept. The town is restored elsewhere to erase. */
@TownTest
class ExtractAndErasureTest {
    private static final String EXTRACTIONS = "select count(*)::text from audit.line where act = 'person.extracted'";

    /** Names and words that still lead to that person. */
    private static final String LEFT_OF = """
            select string_agg(value, ' ') from (
                select person_id, value from people.name union all select person_id, term from people.search_term) left_of
            where person_id in (select p.id from people.person p join organisation.collectivity c on c.id = p.collectivity_id
                                where c.slug = 'sud' and p.number = %s)
            """;

    private static final Instant LATER = Instant.parse("2043-01-05T01:00:00Z");
    private static final String CLOSED_FILE = """
            select p.number from people.person p join organisation.collectivity c on c.id = p.collectivity_id and c.slug = 'sud'
            where exists (select from decisions.decision d join decisions.proposal x on x.id = d.proposal
                          where x.person = p.id and d.notified_on is not null and jsonb_array_length(x.household -> 'members') > 1)
              and not exists (select from decisions.decision d join decisions.proposal x on x.id = d.proposal
                              where x.person = p.id and d.notified_on is null)
              and not exists (select from applications.application a where a.applicant = p.id and stage not in ('DECIDED', 'CLOSED'))
              and not exists (select from applications.family_member m where m.person = p.id)
              and not exists (select from decisions.proposal o, jsonb_array_elements(o.household -> 'members') h
                              where o.person <> p.id and (h -> 'person' ->> 'value')::uuid = p.id)
            order by p.number limit 1
            """;

    @Autowired
    Environment environment;

    @Autowired
    Town town;

    Operator living = Operator.at(Path.of("target"));
    Path folder = Path.of("target");

    @BeforeEach
    void theProgramLives() throws IOException {
        folder = Operator.aFolder();
        living = Operator.beside(environment);
    }

    @Test
    void a_person_is_given_their_file_without_the_names_of_anyone_else() throws Exception {
        var number = living.reads(CLOSED_FILE);
        var zip = folder.resolve("extrait.zip");
        living.tampers("""
                insert into access.reading (id, collectivity_id, person, reader, purpose, at)
                select gen_random_uuid(), p.collectivity_id, p.id, a.agent_id, 'Appel de la personne', '2026-11-20T02:00:00Z'
                from people.person p join access.account a on a.collectivity_id = p.collectivity_id and a.login = '%s'
                where p.number = %s
                """.formatted(login(Role.HEAD_OF_OFFICE), number));

        var before = Integer.parseInt(living.reads(EXTRACTIONS));
        var answer = living.types("person", "extract", number, "--as", login(Role.HEAD_OF_OFFICE), "--to", zip);

        assertThat(answer.code()).as(answer.err()).isZero();
        var files = unzipped(zip);
        assertThat(files).containsOnlyKeys("dossier.json", "dossier.html");
        for (var text : files.values()) {
            assertThat(text)
                    .contains(names(number, "="))
                    .contains("Décisions", "Qui a consulté votre dossier", "Appel de la personne", "cheffe du bureau");
            for (var other : names(number, "<>")) {
                assertThat(text).doesNotContainPattern("(?<![\\p{L}])" + other + "(?![\\p{L}])");
            }
            for (var agent : town.owner()
                    .sql("select last_name from organisation.agent")
                    .query(String.class)
                    .list()) {
                assertThat(text).doesNotContain(agent);
            }
        }
        assertThat(living.reads(EXTRACTIONS)).isEqualTo(Integer.toString(before + 1));
        assertThat(living.types("audit", "verify").code()).isZero();
    }

    @Test
    void only_who_may_gives_an_extract_or_erases() throws Exception {
        var number = living.reads(CLOSED_FILE);
        var officer = login(Role.CASE_OFFICER);

        assertThat(living.types("person", "extract", number, "--as", officer, "--to", folder.resolve("x.zip"))
                        .err())
                .contains("n’a pas ce droit");
        assertThat(erase(living, number, login(Role.HEAD_OF_OFFICE)).err()).contains("n’a pas ce droit");
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    @Test
    void nothing_is_erased_without_a_rule_or_while_something_lives() throws Exception {
        var director = login(Role.DIRECTOR);
        var open = living.reads("""
                select p.number from applications.application a join people.person p on p.id = a.applicant
                     join organisation.collectivity c on c.id = a.collectivity_id
                where stage = 'INSTRUCTION' and c.slug = 'sud' limit 1
                """);
        var before = living.everyRow();

        assertThat(living.types("person", "erase", open, "--as", director, "--report", folder.resolve("pv"))
                        .err())
                .contains("question ouverte");
        var refused = erase(living, open, director);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("Effacement refusé", "est en cours", "court jusqu’au");
        var holder = living.reads("""
                select p.number from entitlements.card k join people.person p on p.id = k.holder
                where k.valid_to > '2026-12-01' and k.withdrawn_on is null limit 1
                """);
        assertThat(erase(living, holder, director).err()).contains("est encore valable");

        var after = living.everyRow();
        assertThat(List.of("\"people\".\"name\"", "\"audit\".\"line\"", "\"evidence\".\"fact\""))
                .allSatisfy(table -> assertThat(after.get(table)).isEqualTo(before.get(table)));
        assertThat(folder.resolve("pv")).doesNotExist();
    }

    @Test
    void an_erased_person_is_named_nowhere_the_report_proves_it_and_the_log_still_verifies() throws Exception {
        var number = living.reads(CLOSED_FILE);
        var director = login(Role.DIRECTOR);
        var names = names(number, "=");
        living.types("backup", folder.resolve("ville"));
        var elsewhere = Operator.at(folder.resolve("home")).on(LATER);
        assertThat(elsewhere.types("restore", folder.resolve("ville")).code()).isZero();
        assertThat(elsewhere.everyRow().get("\"correspondence\".\"letter\""))
                .contains(names.get(1) + " " + names.get(0));
        elsewhere.types("audit", "head");

        var answer = erase(elsewhere, number, director);

        assertThat(answer.code()).as(answer.err()).isZero();
        var holding = new TreeSet<String>();
        elsewhere.everyRow().forEach((table, rows) -> {
            if (rows.contains(names.get(0) + " " + names.get(1)) || rows.contains(names.get(1) + " " + names.get(0))) {
                holding.add(table);
            }
        });
        assertThat(holding).isEmpty();
        assertThat(elsewhere.reads(LEFT_OF.formatted(number))).isEqualTo("[effacé]");
        assertThat(answer.out())
                .contains(
                        "PROCÈS-VERBAL D’EFFACEMENT",
                        "délibération d’essai",
                        "ANC 2026-12",
                        "people.name",
                        "evidence.fact")
                .doesNotContain(names.get(0))
                .doesNotContain(names.get(1));
        assertThat(Files.readString(folder.resolve("pv"))).isEqualTo(answer.out());
        var verified = elsewhere.types("audit", "verify");
        assertThat(verified.out()).contains("Journal vérifié", "la chaîne tient");
        assertThat(verified.code()).isZero();
        Files.delete(folder.resolve("pv"));
        assertThat(erase(elsewhere, number, director).err()).contains("est déjà effacée");

        elsewhere.tampers("update keeping.erasure set report = report || '.'");
        assertThat(elsewhere.types("audit", "verify").out()).contains("effacée sans acte d’effacement");
    }

    private Operator.Answer erase(Operator operator, String number, String login) {
        return operator.types(
                "person",
                "erase",
                number,
                "--as",
                login,
                "--years",
                "10",
                "--rule",
                "délibération d’essai",
                "--visa",
                "ANC 2026-12",
                "--report",
                folder.resolve("pv"),
                "--yes");
    }

    private String login(Role role) {
        return town.owner()
                .sql(
                        "select login from access.account where roles = array[cast(:role as text)] and collectivity_id = :c limit 1")
                .param("role", role.name())
                .param("c", town.collectivity("sud"))
                .query(String.class)
                .single();
    }

    /** Of that person, family name first, or of those who live with them, where the person bears none of them. */
    private List<String> names(String number, String who) throws Exception {
        return town.owner()
                .sql("""
                        select distinct n.value, n.kind from people.name n join people.membership m on m.person_id = n.person_id
                        where n.withdrawn_at is null and n.ended_on is null and n.kind in ('USED', 'FIRST')
                          and m.household_id in (select household_id from people.membership x join people.person p on p.id = x.person_id
                                                 where p.number = :number and p.collectivity_id = :c)
                          and n.person_id %s (select id from people.person where number = :number and collectivity_id = :c)
                          and ('%s' = '=' or n.value not in (select value from people.name o join people.person p on p.id = o.person_id
                                                 where p.number = :number and p.collectivity_id = :c))
                        order by n.kind desc
                        """.formatted(who, who))
                .param("number", Integer.parseInt(number))
                .param("c", town.collectivity("sud"))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        var files = new HashMap<String, String>();
        try (var opened = new ZipFile(zip.toFile())) {
            for (var entry : opened.stream().toList()) {
                files.put(
                        entry.getName(),
                        new String(opened.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
