package nc.maillage.keeping.lawreplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nc.maillage.access.Role;
import nc.maillage.keeping.Operator;
import nc.maillage.testing.Town;
import nc.maillage.testing.TownTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./maillage law diff} beside the living program. */
@TownTest
class LawDiffTest {
    private static final String LAST = """
            from decisions.law_run r join organisation.collectivity c on c.id = r.collectivity_id and c.slug = 'sud'
            order by r.number desc limit 1
            """;
    private static final String RUNS = "select count(*)::text from decisions.law_run";

    @Autowired
    Environment environment;

    @Autowired
    Town town;

    private Operator operator = new Operator(Map.of());

    @BeforeEach
    void besideTheProgram() {
        operator = Operator.beside(environment).on(Instant.parse("2026-11-24T01:00:00Z"));
    }

    @Test
    void says_how_many_decisions_it_read_and_which_law_it_compared() throws Exception {
        var decisions = town.read("select count(*)::text from decisions.decision where collectivity_id = :c", "sud");

        var answer = operator.types(
                "law", "diff", "--from", "2026-01-01", "--to", "2026-11-24", "--as", login(Role.DIRECTOR));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out().replace('\u00A0', ' ').replace('\u202F', ' '))
                .contains("du droit connu le 1er janvier 2026 (2026-01-01) au droit connu le 24 novembre 2026")
                .contains(decisions + " décisions lues")
                .contains("Durée");
        assertThat(operator.reads("select ending " + LAST)).isEqualTo("DONE");
    }

    @Test
    void in_json_it_is_the_same_report() throws Exception {
        var answer = operator.types(
                "law",
                "diff",
                "--from",
                "2022-07-02",
                "--to",
                "2026-11-24",
                "--scheme",
                "amg-sud",
                "--later",
                "--json",
                "--as",
                login(Role.DIRECTOR));

        assertThat(answer.code()).as(answer.err()).isZero();
        var report = JsonMapper.builder().build().readTree(answer.out());
        assertThat(report.get("fromKnownOn").asString()).isEqualTo("2022-07-02");
        assertThat(report.get("read").asLong()).isPositive();
        assertThat(report.get("lines").size()).isPositive();
        assertThat(report.get("fromLaw").get("figures").asString()).hasSize(64);
    }

    /** The judgment of 17 April 2025: the ten years of residence do not apply to a renewal. */
    @Test
    void the_judgment_finds_every_renewal_refused_on_ten_years_and_no_other_file() throws Exception {
        var refused = town.read("""
                select string_agg(d.number, ' ' order by d.year, d.sequence)
                from decisions.decision d join decisions.proposal p on p.id = d.proposal
                where p.collectivity_id = :c and p.scheme = 'bourses-sud' and p.ruling = 'REFUSE'
                  and p.facts ->> 'application_kind' = 'renouvellement' and p.proposed_at < '2025-04-17T00:00+11'
                  and jsonb_path_exists(p.assessment,
                      '$.conditions.** ? (@.key == "residence-duree" && @.outcome == "NOT_FULFILLED")')
                """, "sud");

        var answer = operator.types(
                "law", "diff", "--from", "2025-04-16", "--to", "2025-04-18", "--json", "--as", login(Role.DIRECTOR));

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(refused).contains("2025-");
        assertThat(changed(answer.out())).containsExactly(refused.split(" "));
    }

    private static List<String> changed(String report) {
        var numbers = new ArrayList<String>();
        for (var line : JsonMapper.builder().build().readTree(report).get("lines")) {
            if (!line.get("nature").asString().startsWith("Même résultat")) {
                numbers.add(line.get("decision").asString());
            }
        }
        return numbers;
    }

    @Test
    void without_an_account_the_operator_asks_for_it() throws Exception {
        var answer =
                operator.types("law", "diff", "--from", "2026-01-01", "--to", "2026-11-24", "--collectivity", "sud");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(operator.reads("select (asked_by is null)::text " + LAST)).isEqualTo("true");
    }

    @Test
    void without_a_collectivity_each_that_has_decisions_of_the_scheme_is_read() {
        var answer = operator.types("law", "diff", "--from", "2025-04-16", "--to", "2025-04-18");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("Collectivité sud");
        assertThat(operator.types(
                                "law", "diff", "--from", "2025-04-16", "--to", "2025-04-18", "--scheme", "bourses-sud")
                        .out())
                .startsWith("Rejeu n°");
    }

    @Test
    void what_cannot_be_asked_is_one_line_and_keeps_nothing() throws Exception {
        var before = operator.reads(RUNS);
        var director = login(Role.DIRECTOR);

        refused("même droit", "--from", "2026-01-01", "--to", "2026-01-01", "--as", director);
        refused("--from : Le", "--from", "1950-01-01", "--to", "2026-01-01", "--as", director);
        refused("n’est pas publiée ici", "--from", "amg-sud/99", "--to", "2026-01-01", "--as", director);
        refused("n’est pas une date", "--from", "demain", "--to", "2026-01-01", "--as", director);
        refused("Option inconnue", "--from", "2026-01-01", "--until", "2026-02-01");
        refused("Il manque --to", "--from", "2026-01-01");
        refused("n’a pas ce droit", "--from", "2026-01-01", "--to", "2026-02-01", "--as", login(Role.RECEPTION));
        refused("Aucun compte", "--from", "2026-01-01", "--to", "2026-02-01", "--as", "personne");

        assertThat(operator.reads(RUNS)).isEqualTo(before);
    }

    private void refused(String why, String... options) {
        var words = new Object[options.length + 2];
        words[0] = "law";
        words[1] = "diff";
        System.arraycopy(options, 0, words, 2, options.length);
        var answer = operator.types(words);
        assertThat(answer.code()).as(why).isEqualTo(2);
        assertThat(answer.out()).as(why).isEmpty();
        assertThat(answer.err().lines()).as(why).hasSize(1);
        assertThat(answer.err().replace('\u00A0', ' ')).contains(why.replace('\u00A0', ' '));
    }

    private String login(Role role) throws Exception {
        return operator.reads("""
                select a.login from access.account a join organisation.collectivity c on c.id = a.collectivity_id
                where c.slug = 'sud' and a.roles = array['%s'] and not a.disabled limit 1
                """.formatted(role.name()));
    }
}
