package nc.maillage.demo.play;

import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** « Prise de numéros » : those of a whole plan, in a transaction of their own. */
@Repository
@Transactional
class NumberStore implements PlannedNumbers.Taking {
    private final JdbcClient jdbc;

    NumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int first(PlannedNumbers.Run run, int count) {
        return switch (run.series()) {
            case REQUEST -> first("applications.number_given", "prefix, year", "rank", run, count);
            case LETTER -> first("correspondence.numbering", "year", "last", run, count);
            case DECISION -> first("decisions.counter", "year", "last", run, count);
        };
    }

    private int first(String table, String key, String last, PlannedNumbers.Run run, int count) {
        var values = key.replaceAll("(\\w+)", ":$1");
        return jdbc.sql("""
                insert into %1$s as given (collectivity_id, %2$s, %3$s) values (:collectivity, %4$s, :count)
                on conflict (collectivity_id, %2$s) do update set %3$s = given.%3$s + :count
                returning %3$s - :count + 1
                """.formatted(table, key, last, values))
                .param("collectivity", Tenancy.required().value())
                .param("prefix", run.prefix())
                .param("year", run.year())
                .param("count", count)
                .query(Integer.class)
                .single();
    }
}
