package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgramTest
class WallsAreCompleteTest {
    private static final String OURS = "nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'";

    private static final String HERE = "(collectivity_id = ( SELECT platform.collectivity() AS collectivity))";
    private static final String ONLY_WAY = ": " + HERE + " / " + HERE;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("portalJdbcClient")
    JdbcClient portal;

    @Test
    void every_table_is_walled_or_stands_in_the_list_of_exceptions() {
        var unwalled = jdbc.sql("""
                select nspname || '.' || relname from pg_class join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p') and %s and not (relrowsecurity and relforcerowsecurity)
                """.formatted(OURS))
                .query((row, n) -> row.getString(1))
                .list();

        assertThat(new TreeSet<>(unwalled))
                .isEqualTo(new TreeSet<>(read("unwalled-tables.yaml").keySet()));
    }

    @Test
    void without_a_collectivity_every_walled_table_is_empty_for_the_program() {
        for (var table : walled()) {
            var rows =
                    jdbc.sql("select count(*) from " + table).query(Long.class).single();
            assertThat(rows).as(table).isZero();
        }
    }

    /** Told by its policies and not by its rows: an empty table would look walled off whatever they say. */
    @Test
    void every_wall_lets_the_program_through_to_its_own_collectivity_and_nowhere_else() {
        var ways = jdbc.sql("""
                        select schemaname || '.' || tablename || ': ' || coalesce(qual, '-') || ' / ' || coalesce(with_check, '-')
                        from pg_policies where permissive = 'PERMISSIVE' and roles && array['public', 'maillage_app', 'maillage_portal']::name[]
                        """).query((row, n) -> row.getString(1)).list();

        assertThat(ways).hasSize(walled().size()).allMatch(way -> way.endsWith(ONLY_WAY));
    }

    @Test
    void neither_the_program_nor_its_public_pages_connect_as_a_role_that_can_walk_through_walls() {
        for (var connected : List.of(jdbc, portal)) {
            var role = connected
                    .sql("""
                            select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                                or exists(select 1 from pg_auth_members where member = pg_roles.oid)
                                or exists(select 1 from pg_class where relowner = pg_roles.oid)
                            from pg_roles where rolname = current_user
                            """)
                    .query((row, n) -> row.getString(1) + " " + row.getBoolean(2))
                    .single();

            assertThat(role).isIn("maillage_app false", "maillage_portal false");
        }
    }

    @Test
    void every_column_of_a_walled_table_and_of_the_alerts_of_anyone_is_classified_in_the_catalogue() {
        var telling = columns(
                "(relrowsecurity or relname = 'vacancy_alert') and atttypid not in ('uuid'::regtype, 'boolean'::regtype)");
        var catalogue = read("personal-data.yaml");

        assertThat(catalogue.keySet()).containsAll(telling);
        assertThat(columns("true")).containsAll(catalogue.keySet());
        assertThat(catalogue.values()).allMatch(text -> text.equals("none") || text.split(" \\| ").length == 3);
    }

    private List<String> columns(String condition) {
        return jdbc.sql("""
                select nspname || '.' || relname || '.' || attname
                from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p') and attnum > 0 and not attisdropped and %s and %s
                """.formatted(condition, OURS))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> walled() {
        return jdbc.sql("""
                select nspname || '.' || relname from pg_class join pg_namespace n on n.oid = relnamespace
                where relkind = 'r' and %s and relrowsecurity
                """.formatted(OURS)).query((row, n) -> row.getString(1)).list();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> read(String resource) {
        var stream = WallsAreCompleteTest.class.getResourceAsStream("/" + resource);
        return (Map<String, String>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
    }
}
