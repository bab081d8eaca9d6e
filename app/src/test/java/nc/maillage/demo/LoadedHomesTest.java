package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nc.maillage.access.CurrentAgent.Session;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.Decisions;
import nc.maillage.decisions.SignedTexts;
import nc.maillage.demo.load.LoadHomes;
import nc.maillage.entitlements.CardCodes;
import nc.maillage.keeping.Operator;
import nc.maillage.people.usecase.SearchPeople;
import nc.maillage.testing.Actors;
import nc.maillage.testing.Doors;
import nc.maillage.testing.FreshHome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** A demonstration larger than what is played: the copies open, are found, compute again and verify as what was played does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "maillage.demo=true",
            "maillage.demo.population=900",
            "maillage.demo.played=150",
            "maillage.demo.seed=5",
            "maillage.today=2026-11-24"
        })
@ContextConfiguration(initializers = FreshHome.class)
@Import({Actors.class, Doors.class})
class LoadedHomesTest {
    /** Of one agent, one collectivity or one moment; nothing a file is made of. */
    private static final Set<String> NOT_COPIED = Set.of(
            "people.created_despite",
            "people.hidden_key",
            "people.last_number",
            "people.restriction",
            "people.vocabulary",
            "platform.blob");

    /** Whoever was played has a file number up to here. */
    private static final String COPIED = "p.number > 150";

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource ownerDataSource;

    @Autowired
    private Actors actors;

    @Autowired
    private Doors doors;

    @Autowired
    private Decisions decisions;

    @Autowired
    private SignedTexts signed;

    @Autowired
    private CardCodes cards;

    @Autowired
    private SearchPeople search;

    @Test
    void there_are_as_many_persons_as_asked_and_no_hole_in_any_number() {
        var owner = JdbcClient.create(ownerDataSource);
        var residents = owner.sql("""
                        select count(*) from people.person p join organisation.collectivity c on c.id = p.collectivity_id
                        where c.slug <> 'mont-dore'
                        """).query(Long.class).single();
        assertThat(residents).isEqualTo(900);
        assertThat(holes("people.person", "number", "collectivity_id")).isZero();
        assertThat(holes("decisions.decision", "sequence", "year")).isZero();
        assertThat(holes("correspondence.letter", "sequence", "year")).isZero();
        assertThat(holes("applications.application", "split_part(number, '-', 3)::int", "left(number, -6)"))
                .isZero();
        assertThat(
                        inside(
                                "select max(last - count) + max(count - last) from (select c.last, (select count(*) from decisions.decision d where d.year = c.year) as count from decisions.counter c) each"))
                .isEqualTo("0");
    }

    @Test
    void a_copied_person_is_found_by_name_and_the_page_says_so() {
        var person = inside(
                "select lpad(p.number::text, 7, '0') || ' ' || s.used || ' ' || s.first from people.person p join people.summary s on s.id = p.id where "
                        + COPIED + " and s.birth_date is not null order by p.number desc limit 1");
        var number = person.substring(0, 7);
        var found = as(() -> search.find(person.substring(8), ""));
        assertThat(found.hits()).anyMatch(hit -> hit.person().number().equals(number));
        assertThat(doors.signedIn(officer()).get("/personnes/" + number).body()).contains(person.split(" ")[1]);
        assertThat(
                        inside(
                                "select count(*)::text from people.search_term s where not exists (select from people.vocabulary v where v.term = s.term)"))
                .as("words by which nobody is found")
                .isEqualTo("0");
    }

    @Test
    void a_copied_request_opens_with_its_verdict_its_story_and_its_letter() {
        var client = doors.signedIn(officer());
        var file = inside(
                "select number from applications.application where stage = 'DECIDED' order by number desc limit 1");
        assertThat(client.get("/demandes/" + file).body()).contains(file, "Décidée");
        assertThat(client.get("/demandes/" + file + "/appreciation").status()).isEqualTo(200);
        var letter = inside(
                "select number from correspondence.letter where reference = '%s' order by year desc, sequence desc limit 1"
                        .formatted(file));
        assertThat(client.get("/courriers/" + letter).body())
                .contains(letter, file)
                .doesNotContain("sceau est rompu");
    }

    @Test
    void the_log_verifies_over_the_copies_and_a_fact_altered_in_an_old_decision_is_named_among_them() throws Exception {
        var operator = Operator.beside(environment);
        var verified = operator.types("audit", "verify");
        assertThat(verified.code()).as(verified.out()).isZero();
        var old = inside("""
                select d.number from decisions.decision d join decisions.proposal p on p.id = d.proposal
                where jsonb_exists(p.facts, 'retained_resources') order by d.year, d.sequence limit 1
                """);
        var change =
                "update decisions.proposal set facts = jsonb_set(facts, '{retained_resources,answer}', '%s') where id = (select proposal from decisions.decision where number = '%s')";
        var answer = inside(
                "select p.facts #> '{retained_resources,answer}' from decisions.proposal p join decisions.decision d on d.proposal = p.id where d.number = '%s'"
                        .formatted(old));

        operator.tampers(change.formatted(1, old));
        var found = operator.types("audit", "verify");
        operator.tampers(change.formatted(answer, old));

        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).contains(old, "retained_resources.answer");
        assertThat(operator.types("audit", "verify").code()).isZero();
    }

    @Test
    void each_copied_decision_computes_again_and_its_seals_hold() {
        var acts = ids("select d.id from decisions.decision d order by d.year desc, d.sequence desc limit 25");
        assertThat(acts).hasSize(25);
        for (var id : acts) {
            var replayed = as(() -> decisions.replay(new DecisionId(id)));
            assertThat(replayed.differences()).isEmpty();
            assertThat(replayed.sameRule()).isTrue();
            assertThat(as(() -> signed.seal(replayed.decision().number(), signed.of(new DecisionId(id)))))
                    .isEqualTo(inside("select seal from decisions.decision where id = '%s'".formatted(id)));
        }
        assertThat(
                        inside(
                                "select bool_and(seal = encode(sha256(convert_to(number || chr(10) || content, 'UTF8')), 'hex'))::text from correspondence.letter"))
                .isEqualTo("true");
        assertThat(
                        inside(
                                "select bool_and(content like '%' || number || '%' and content like '%' || reference || '%')::text from correspondence.letter"))
                .isEqualTo("true");
        var card = inside(
                        "select number || ' ' || token from entitlements.card order by issued_on desc, id desc limit 1")
                .split(" ");
        assertThat(cards.read(card[1]).orElseThrow().number().replace("-", "")).isEqualTo(card[0]);
    }

    @Test
    void nobody_else_s_name_or_number_stands_in_a_copied_letter() {
        assertThat(inside("""
                select count(*)::text from correspondence.letter l join people.summary s on s.id = l.person_id
                where l.recipient not like '%' || s.used || '%' or l.content not like '%' || s.used || '%'
                """)).isEqualTo("0");
        assertThat(inside("""
                select count(*)::text from decisions.proposal d join people.summary s on s.id = d.person
                where d.household::text not like '%' || s.used || '%' or d.household::text not like '%' || s.id || '%'
                """)).isEqualTo("0");
    }

    @Test
    void every_table_of_files_is_copied_or_known_not_to_be() {
        var owner = JdbcClient.create(ownerDataSource);
        var rooms = Set.of("people", "applications", "evidence", "decisions", "correspondence", "entitlements");
        var filled = new TreeSet<String>();
        for (var table : owner.sql("select polrelid::regclass::text from pg_policy where polname = 'wall'")
                .query(String.class)
                .list()) {
            var name = Objects.requireNonNull(table);
            boolean some = Boolean.TRUE.equals(owner.sql(
                            "select exists (select 1 from %s where collectivity_id = (select id from organisation.collectivity where slug = 'sud'))"
                                    .formatted(name))
                    .query(Boolean.class)
                    .single());
            if (some && rooms.contains(name.split("\\.")[0])) {
                filled.add(name);
            }
        }
        assertThat(filled).contains("people.person", "applications.application");
        filled.removeAll(NOT_COPIED);
        filled.removeAll(LoadHomes.tables());
        filled.removeAll(Set.of(
                "applications.number_given",
                "decisions.counter",
                "correspondence.numbering",
                "correspondence.letterhead"));
        assertThat(filled).as("tables that a copied file lacks").isEmpty();
    }

    private Session officer() {
        return actors.caseOfficer("sud");
    }

    private <T> T as(Supplier<T> work) {
        return actors.as(officer(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private String inside(String sql) {
        return as(() -> Objects.requireNonNull(jdbc.sql(sql).query(String.class).single()));
    }

    private List<UUID> ids(String sql) {
        return as(() -> jdbc.sql(sql).query(UUID.class).list());
    }

    private long holes(String table, String number, String series) {
        return Long.parseLong(inside(
                "select coalesce(sum(last - many), 0)::text from (select max(%s) as last, count(*) as many from %s group by %s) each"
                        .formatted(number, table, series)));
    }
}
