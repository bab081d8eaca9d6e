package nc.maillage.portal.web.vacancies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role of the public pages reads what is published of a vacancy, and nothing of the vacancy itself. */
@ProgramTest
class PublicWallTest {
    @Autowired
    @Qualifier("portalJdbcClient")
    JdbcClient portal;

    @ParameterizedTest
    @ValueSource(strings = {"vacancy", "vacancy_step", "vacancy_alert", "notice", "post", "occupancy"})
    void no_draft_no_step_and_no_reader_is_read_from_the_public_side(String table) {
        assertThatThrownBy(() ->
                        portal.sql("select * from recruitment." + table).query().listOfRows())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void of_the_whole_database_it_reads_three_tables_and_writes_none() {
        assertThat(portal.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                          and n.nspname not like 'pg_toast%' and has_schema_privilege(n.oid, 'usage')
                          and has_table_privilege(c.oid, 'select')
                        order by 1
                        """).query(String.class).list())
                .containsExactly(
                        "recruitment.publication", "recruitment.publication_version", "recruitment.publication_word");
        assertThat(portal.sql("""
                        select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not in ('pg_catalog', 'information_schema') and has_table_privilege(c.oid, 'insert, update, delete, truncate')
                        """).query(Long.class).single()).isZero();
    }
}
