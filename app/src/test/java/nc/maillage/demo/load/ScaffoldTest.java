package nc.maillage.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nc.maillage.demo.load.Finish.Work;
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

    private final Told told = new Told();

    @Autowired
    @Qualifier("ownerDataSource")
    private DataSource ownerDataSource;

    @Test
    void what_is_taken_down_is_put_back_as_it_was() {
        var before = rulesAndIndexes();
        var taken = scaffold.takeDown();
        assertThat(before).containsAll(rulesAndIndexes()).anyMatch(each -> each.contains("FOREIGN KEY"));
        assertThat(rulesAndIndexes()).noneMatch(each -> each.startsWith("people.person ") && each.contains("KEY"));
        scaffold.putBack(taken, scaffold.finish(taken, told));
        assertThat(rulesAndIndexes()).isEqualTo(before);
    }

    @Test
    void each_table_each_index_and_each_reference_is_told_in_its_turn() {
        var taken = scaffold.takeDown();
        var finish = scaffold.finish(taken, told);
        scaffold.putBack(taken, finish);
        finish.begins(Work.WORDS, "people.search_term");
        finish.ended();

        int indexes = taken.indexes().values().stream().mapToInt(List::size).sum();
        assertThat(told.said)
                .containsSubsequence(each("construction : index %d sur %d", indexes))
                .containsSubsequence(
                        each("relecture : table %d sur %d", taken.indexes().size()))
                .containsSubsequence(each(
                        "vérification : référence %d sur %d", taken.references().size()))
                .endsWith("recherche : relevé des mots", "tables, index et références prêts");
        assertThat(told.shares).isSorted().startsWith(0L).endsWith(1000L);
        assertThat(told.shares.get(told.shares.size() - 2)).isLessThan(1000L);
    }

    private static List<String> each(String said, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(rank -> said.formatted(rank, many))
                .toList();
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
        assertThatThrownBy(() -> scaffold.putBack(taken, scaffold.finish(taken, told)))
                .hasMessageContaining("person_id_fkey");
        owner.sql("delete from people.contact where source = 'essai'").update();
        var left = new TakenDown(taken.references(), Map.of());
        scaffold.putBack(left, scaffold.finish(left, told));
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

    /** What a newcomer reads, and the share that is done, in thousandths. */
    private static final class Told implements LoadHomes.Watcher {
        private final List<String> said = new ArrayList<>();
        private final List<Long> shares = new ArrayList<>();

        @Override
        public void loaded(int persons, int wanted) {
            throw new IllegalStateException("no row is written here");
        }

        @Override
        public void finishing(long done, long whole, String what) {
            said.add(what);
            shares.add(1000 * done / whole);
        }
    }
}
