package nc.maillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nc.maillage.Maillage;
import nc.maillage.testing.Homes;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two homes, one seed, one day: what is played is the same in both, and what is loaded beyond it. */
class SameDemonstrationTest {
    /** What is drawn anew in each home: hashes and seals hang on its secrets, jobs and marks on the moment of its making. */
    private static final List<String> OWN = List.of(
            "access.account",
            "demo.generation",
            "entitlements.card",
            "platform.flyway_schema_history",
            "platform.scheduled_tasks");

    @Test
    void one_seed_and_one_day_give_the_same_rows_in_every_table() throws Exception {
        var first = digests("--maillage.demo.seed=3");
        assertThat(first)
                .containsKeys("people.person", "applications.application", "audit.line", "candidacies.candidacy");
        assertThat(digests("--maillage.demo.seed=3")).isEqualTo(first);
        assertThat(digests("--maillage.demo.seed=4")).isNotEqualTo(first);
    }

    private static Map<String, String> digests(String seed) throws IOException {
        var home = Homes.fresh("same");
        var program = new SpringApplication(Maillage.class)
                .run(
                        "--maillage.home=" + home,
                        "--maillage.demo=true",
                        "--maillage.demo.population=2400",
                        "--maillage.demo.played=300",
                        "--maillage.today=2026-11-24",
                        "--db-scheduler.polling-interval=1h",
                        "--db-scheduler.immediate-execution-enabled=false",
                        "--server.port=0",
                        seed);
        try (program) {
            var owner = program.getBean("ownerDataSource", DataSource.class);
            return digests(JdbcClient.create(owner));
        }
    }

    /** The parts of a mail are kept apart by a line drawn anew, and its links lead to the port of the program. */
    private static String row(String table) {
        return table.equals("platform.mail") ? "(to_jsonb(t) - 'message')::text" : "t::text";
    }

    private static Map<String, String> digests(JdbcClient jdbc) {
        var tables = jdbc.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                """).query((row, n) -> row.getString(1)).list();
        var digests = new TreeMap<String, String>();
        for (var table : tables) {
            if (!OWN.contains(table)) {
                digests.put(
                        table,
                        jdbc.sql(
                                        "select coalesce(md5(string_agg(%1$s, chr(10) order by %1$s collate \"C\")), '') from %2$s t"
                                                .formatted(row(table), table))
                                .query((row, n) -> row.getString(1))
                                .single());
            }
        }
        return digests;
    }
}
