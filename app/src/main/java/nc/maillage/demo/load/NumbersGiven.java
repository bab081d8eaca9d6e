package nc.maillage.demo.load;

import java.util.HashMap;
import java.util.Map;
import nc.maillage.demo.load.Series.Counters;
import nc.maillage.demo.load.Series.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** « Numéros donnés » : where each series of the collectivity stands. */
@Repository
@Transactional
class NumbersGiven {
    private static final Map<Kind, String> COUNTED = Map.of(
            Kind.PERSON, "people.last_number set number = :last where :year = 0 and :prefix = ''",
            Kind.REQUEST, "applications.number_given set rank = :last where year = :year and prefix = :prefix",
            Kind.DECISION, "decisions.counter set last = :last where year = :year and :prefix = ''",
            Kind.LETTER, "correspondence.numbering set last = :last where year = :year and :prefix = ''");

    private final JdbcClient jdbc;

    NumbersGiven(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counters last() {
        var last = new HashMap<Series, Integer>();
        jdbc.sql("""
                select 'PERSON' kind, '' prefix, 0 as year, number as last from people.last_number
                union all select 'REQUEST', prefix, year, rank from applications.number_given
                union all select 'DECISION', '', year, last from decisions.counter
                union all select 'LETTER', '', year, last from correspondence.numbering
                """)
                .query((row, n) -> {
                    var series = new Series(
                            Kind.valueOf(row.getString("kind")), row.getString("prefix"), row.getInt("year"));
                    return Map.entry(series, row.getInt("last"));
                })
                .list()
                .forEach(each -> last.put(each.getKey(), each.getValue()));
        return new Counters(last);
    }

    /** The next real act takes the number after. */
    void goOnFrom(Counters end) {
        end.last().forEach((series, last) -> {
            var counted = COUNTED.get(series.kind());
            if (counted != null) {
                jdbc.sql("update " + counted)
                        .param("last", last)
                        .param("year", series.year())
                        .param("prefix", series.prefix())
                        .update();
            }
        });
    }
}
