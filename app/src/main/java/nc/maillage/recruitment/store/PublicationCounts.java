package nc.maillage.recruitment.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nc.maillage.recruitment.ResidenceAsked;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyCounts;
import nc.maillage.recruitment.VacancyCounts.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each value of each filter with the publications that it would give: each filter is counted without itself. */
final class PublicationCounts {
    private PublicationCounts() {}

    private record Counted(String filter, String value, long notices) {}

    static VacancyCounts of(SoughtPublications sought, JdbcClient jdbc) {
        return sought.impossible() ? told(List.of()) : told(counted(sought, jdbc));
    }

    private static List<Counted> counted(SoughtPublications sought, JdbcClient jdbc) {
        return sought.with(jdbc.sql("""
                        with found as materialized (
                            select p.employer, p.corps, p.place, %s as residence, %s as open, %s as week,
                                   %s as e, %s as c, %s as l, %s as r, %s as d
                            from recruitment.publication p where %s)
                        select 'employer' as filter, employer as value, count(*) as notices from found
                        where c and l and r and d group by employer
                        union all
                        select 'corps', each, count(*) from found, unnest(corps) as each
                        where e and l and r and d group by each
                        union all
                        select 'place', place, count(*) from found where place is not null and e and c and r and d group by place
                        union all
                        select 'residence', residence, count(*) from found where e and c and l and d group by residence
                        union all
                        select 'closing', k.closing, k.notices
                        from (select count(*) filter (where open) as o, count(*) filter (where week) as w, count(*) as a
                              from found where e and c and l and r) s
                             cross join lateral (values ('OPEN', o), ('WEEK', w), ('CLOSED', a - o), ('ALL', a)) as k(closing, notices)
                        order by filter, notices desc, value
                        """.formatted(
                                SoughtPublications.RESIDENCE,
                                SoughtPublications.OPEN,
                                SoughtPublications.WEEK,
                                sought.employers(),
                                sought.corps(),
                                sought.places(),
                                sought.residences(),
                                sought.closing(),
                                sought.words())))
                .query((row, line) ->
                        new Counted(row.getString("filter"), row.getString("value"), row.getLong("notices")))
                .list();
    }

    private static VacancyCounts told(List<Counted> counted) {
        Map<ResidenceAsked, Long> residences = new EnumMap<>(ResidenceAsked.class);
        Map<VacancyClosing, Long> closings = new EnumMap<>(VacancyClosing.class);
        for (var each : counted) {
            switch (each.filter()) {
                case "residence" -> residences.put(ResidenceAsked.valueOf(each.value()), each.notices());
                case "closing" -> closings.put(VacancyClosing.valueOf(each.value()), each.notices());
                default -> {}
            }
        }
        return new VacancyCounts(
                values(counted, "employer"), values(counted, "corps"), values(counted, "place"), residences, closings);
    }

    private static List<Value> values(List<Counted> counted, String filter) {
        List<Value> values = new ArrayList<>();
        for (var each : counted) {
            if (each.filter().equals(filter)) {
                values.add(new Value(each.value(), each.notices()));
            }
        }
        return values;
    }
}
