package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nc.maillage.organisation.UnitId;
import nc.maillage.recruitment.VacancyId;
import nc.maillage.recruitment.domain.VacancyStage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The vacancies of the collectivity as a list, each in its situation of an instant. */
@Component
@Transactional(readOnly = true)
public class VacancyListStore {
    private static final String LINES = """
            with line as (
                select v.id, v.drafted_at, v.number, coalesce(p.deadline, v.deadline) as deadline, o.unit_id,
                    coalesce(v.content -> 'typed' ->> 'TITLE', '') as title,
                    coalesce(v.content -> 'typed' ->> 'CORPS', '') as corps,
                    coalesce(v.content -> 'typed' ->> 'WORKPLACE', '') as place,
                    case when p.vacancy is null then v.state
                        when p.status in ('PUBLISHED', 'EXTENDED') then case when p.closes_at > :now then 'OPEN' else 'CLOSED' end
                        else p.status end as stage
                from recruitment.vacancy v join recruitment.post o on o.id = v.post
                left join recruitment.publication p on p.vacancy = v.id)
            """;
    private static final String WHERE = """
             where (:stage::text is null or stage = :stage) and (:unit::uuid is null or unit_id = :unit::uuid)
                and (:words = '' or public.unaccent(title || ' ' || corps || ' ' || place || ' ' || coalesce(number, ''))
                    ilike '%' || replace(replace(replace(public.unaccent(:words), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
            """;
    private static final Map<String, String> ORDERS = Map.of(
            "titre", "title collate \"fr-x-icu\"",
            "lieu", "place collate \"fr-x-icu\"",
            "corps", "corps collate \"fr-x-icu\"",
            "limite", "deadline",
            "ouverture", "drafted_at",
            "situation",
                    "array_position(array['DRAFT', 'APPROVED', 'SUBMITTED', 'NUMBERED', 'OPEN', 'CLOSED', 'FILLED', 'UNSUCCESSFUL',"
                            + " 'WITHDRAWN', 'ABANDONED'], stage)");

    private final JdbcClient jdbc;

    VacancyListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; words are looked for in the title, the corps, the place and the number. */
    public record Asked(
            @Nullable VacancyStage stage, @Nullable UUID unit, String words) {}

    public record Line(
            VacancyId id,
            String title,
            String corps,
            String place,
            VacancyStage stage,
            UnitId unit,
            @Nullable LocalDate deadline,
            @Nullable String number) {}

    /** The columns that the list may be sorted by. */
    public static Set<String> columns() {
        return ORDERS.keySet();
    }

    public List<Line> list(Asked asked, String column, boolean descending, int size, long offset, Instant now) {
        var order = "%s%s nulls last, drafted_at desc, id".formatted(ORDERS.get(column), descending ? " desc" : "");
        return with(
                        jdbc.sql(LINES + "select * from line" + WHERE + " order by " + order
                                + " limit :size offset :offset"),
                        asked,
                        now)
                .param("size", size)
                .param("offset", offset)
                .query(VacancyListStore::line)
                .list();
    }

    public long count(Asked asked, Instant now) {
        return with(jdbc.sql(LINES + "select count(*) from line" + WHERE), asked, now)
                .query(Long.class)
                .single();
    }

    /** All of them, by situation. */
    public Map<VacancyStage, Long> counts(Instant now) {
        var counts = new EnumMap<VacancyStage, Long>(VacancyStage.class);
        jdbc.sql(LINES + "select stage, count(*) as lines from line group by stage")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(VacancyStage.valueOf(row.getString("stage")), row.getLong("lines"));
                });
        return counts;
    }

    /** The posts that have a notice anyone may answer. */
    public Set<UUID> postsOpenAt(Instant now) {
        return new HashSet<>(jdbc.sql("""
                select distinct v.post from recruitment.vacancy v join recruitment.publication p on p.vacancy = v.id
                where p.status in ('PUBLISHED', 'EXTENDED') and p.closes_at > :now
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    private static StatementSpec with(StatementSpec sql, Asked asked, Instant now) {
        return sql.param("now", now.atOffset(ZoneOffset.UTC))
                .param("stage", asked.stage() == null ? null : asked.stage().name(), Types.VARCHAR)
                .param("unit", asked.unit(), Types.OTHER)
                .param("words", asked.words());
    }

    private static Line line(ResultSet row, int line) throws SQLException {
        return new Line(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("corps"),
                row.getString("place"),
                VacancyStage.valueOf(row.getString("stage")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("deadline", LocalDate.class),
                row.getString("number"));
    }
}
