package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.recruitment.ResidenceAsked;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyCounts;
import nc.maillage.recruitment.VacancyCounts.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each value of each filter with the publications that it would give: a filter is counted without itself. Those that ask for
 * nothing are counted in one reading.
 */
final class PublicationCounts {
    private final Map<Facet, Map<String, Long>> counted = new EnumMap<>(Facet.class);

    private PublicationCounts() {
        for (var facet : Facet.values()) {
            counted.put(facet, new HashMap<>());
        }
    }

    private enum Facet {
        EMPLOYER("p.employer"),
        CORPS("p.corps"),
        PLACE("p.place"),
        RESIDENCE(SoughtPublications.RESIDENCE),
        CLOSING("case when %s then 'WEEK' when %s then 'OPEN' else 'CLOSED' end"
                .formatted(SoughtPublications.WEEK, SoughtPublications.OPEN));

        private final String column;

        Facet(String column) {
            this.column = column;
        }

        String condition(SoughtPublications sought) {
            return switch (this) {
                case EMPLOYER -> sought.employers();
                case CORPS -> sought.corps();
                case PLACE -> sought.places();
                case RESIDENCE -> sought.residences();
                case CLOSING -> sought.closing();
            };
        }

        String read() {
            return column + " as " + name();
        }

        String told() {
            return "f.%1$s, grouping(f.%1$s) as not_%1$s".formatted(name());
        }

        String set() {
            return "(f." + name() + ")";
        }

        /** A post may be open to several corps. */
        List<String> values(ResultSet row) throws SQLException {
            if (this == CORPS) {
                return List.of((String[]) row.getArray(name()).getArray());
            }
            var value = row.getString(name());
            return value == null ? List.of() : List.of(value);
        }
    }

    static VacancyCounts of(SoughtPublications sought, JdbcClient jdbc) {
        var counts = new PublicationCounts();
        if (!sought.impossible()) {
            var together = new LinkedHashMap<String, List<Facet>>();
            for (var facet : Facet.values()) {
                together.computeIfAbsent(sought.allBut(facet.condition(sought)), key -> new ArrayList<>())
                        .add(facet);
            }
            together.forEach((where, facets) -> counts.read(where, facets, sought, jdbc));
        }
        return counts.told();
    }

    private void read(String where, List<Facet> facets, SoughtPublications sought, JdbcClient jdbc) {
        sought.with(jdbc.sql("""
                        select %s, count(*) as notices from (select %s from recruitment.publication p where %s) f
                        group by grouping sets (%s)
                        """.formatted(
                                each(facets, Facet::told), each(facets, Facet::read), where, each(facets, Facet::set))))
                .query(row -> {
                    for (var facet : facets) {
                        if (row.getInt("not_" + facet) == 0) {
                            for (var value : facet.values(row)) {
                                of(facet).merge(value, row.getLong("notices"), Long::sum);
                            }
                        }
                    }
                });
    }

    private static String each(List<Facet> facets, Function<Facet, String> words) {
        return facets.stream().map(words).collect(Collectors.joining(", "));
    }

    private Map<String, Long> of(Facet facet) {
        return counted.getOrDefault(facet, Map.of());
    }

    private VacancyCounts told() {
        Map<ResidenceAsked, Long> residences = new EnumMap<>(ResidenceAsked.class);
        of(Facet.RESIDENCE).forEach((name, notices) -> residences.put(ResidenceAsked.valueOf(name), notices));
        return new VacancyCounts(
                values(Facet.EMPLOYER), values(Facet.CORPS), values(Facet.PLACE), residences, closings());
    }

    private Map<VacancyClosing, Long> closings() {
        long week = of(Facet.CLOSING).getOrDefault("WEEK", 0L);
        long open = week + of(Facet.CLOSING).getOrDefault("OPEN", 0L);
        long closed = of(Facet.CLOSING).getOrDefault("CLOSED", 0L);
        return Map.of(
                VacancyClosing.OPEN, open,
                VacancyClosing.WEEK, week,
                VacancyClosing.CLOSED, closed,
                VacancyClosing.ALL, open + closed);
    }

    private List<Value> values(Facet facet) {
        return of(facet).entrySet().stream()
                .map(each -> new Value(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Value::notices).reversed().thenComparing(Value::name))
                .toList();
    }
}
