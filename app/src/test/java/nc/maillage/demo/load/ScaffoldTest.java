package nc.maillage.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nc.maillage.demo.load.Scaffold.TakenDown;
import nc.maillage.testing.ProgramTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A load leaves every index and every reference as it found them, and lets in nothing that they refuse. */
@ProgramTest
class ScaffoldTest {
    @Autowired
    private Scaffold scaffold;

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource ownerDataSource;

    @Test
    void what_is_taken_down_is_put_back_as_it_was() {
        var before = rulesAndIndexes();
        var taken = scaffold.takeDown();
        assertThat(before).containsAll(rulesAndIndexes());
        assertThat(rulesAndIndexes()).noneMatch(each -> each.startsWith("people.person ") && each.contains("KEY"));
        scaffold.putBack(taken);
        assertThat(rulesAndIndexes()).isEqualTo(before);
    }

    @Test
    void a_row_that_refers_to_nobody_is_refused_when_references_are_put_back() {
        var owner = JdbcClient.create(ownerDataSource);
        var before = rulesAndIndexes();
        var taken = scaffold.takeDown();
        owner.sql("""
                insert into people.contact (collectivity_id, id, person_id, kind, value, messages, source, recorded_on)
                values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'PHONE', '25 00 00', false, 'essai', '2026-11-24')
                """).update();
        assertThatThrownBy(() -> scaffold.putBack(taken)).hasMessageContaining("person_id_fkey");
        owner.sql("delete from people.contact where source = 'essai'").update();
        scaffold.putBack(new TakenDown(taken.references(), Map.of()));
        assertThat(rulesAndIndexes()).isEqualTo(before);
    }

    private List<String> rulesAndIndexes() {
        return JdbcClient.create(ownerDataSource)
                .sql("""
                select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
                from pg_constraint where connamespace::regnamespace::text in (select nspname from pg_namespace where nspowner = current_user::regrole)
                union all
                select indrelid::regclass || ' ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid
                from pg_index join pg_class c on c.oid = indexrelid
                where c.relnamespace::regnamespace::text in (select nspname from pg_namespace where nspowner = current_user::regrole)
                order by 1
                """)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
