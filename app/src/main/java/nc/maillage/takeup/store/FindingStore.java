package nc.maillage.takeup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.people.PersonId;
import nc.maillage.platform.Tenancy;
import nc.maillage.takeup.domain.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the last passage found; those set aside are left out. */
@Component
@Transactional
public class FindingStore {
    private static final String SHOWN = """
            from takeup.finding f
            where (:scheme::text is null or f.scheme = :scheme) and (:commune::text is null or f.commune = :commune)
              and (:most::int is null or f.lacking <= :most)
              and not exists (select from takeup.set_aside s
                              where s.person = f.person and s.scheme = f.scheme and s.lifted_at is null and coalesce(s.until >= :today, true))
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    FindingStore(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** « Filtre » : nulls take everything. */
    public record Filter(
            @Nullable String scheme,
            @Nullable String commune,
            @Nullable Integer most,
            LocalDate today) {}

    /** « Place » in the list: those who lack least come first. */
    public record Place(int lacking, UUID id) {
        public static Place of(Finding finding) {
            return new Place(finding.lacking(), finding.id());
        }
    }

    /** « Nombre » by scheme and commune. */
    public record Counted(String scheme, @Nullable String commune, long complete, long lacking) {}

    public void insert(UUID run, List<Finding> findings) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var each : findings) {
            var pupil = each.pupil();
            rows.add(new @Nullable Object[] {
                each.id(),
                run,
                Tenancy.required().value(),
                each.person().value(),
                each.restricted(),
                pupil == null ? null : pupil.value(),
                each.scheme(),
                each.lacking(),
                each.commune(),
                each.met().toArray(String[]::new),
                each.missing().toArray(String[]::new),
                each.takenFrom()
            });
        }
        batch.batchUpdate("""
                insert into takeup.finding (id, run, collectivity_id, person, restricted, pupil, scheme, lacking, commune, met, missing, taken_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    public List<Finding> page(Filter filter, @Nullable Place after, int size) {
        return with(
                        jdbc.sql("select f.* " + SHOWN
                                + " and (:afterId::uuid is null or (f.lacking, f.id) > (:afterLacking, :afterId::uuid))"
                                + " order by f.lacking, f.id limit :size"),
                        filter)
                .param("afterId", after == null ? null : after.id(), Types.OTHER)
                .param("afterLacking", after == null ? 0 : after.lacking())
                .param("size", size)
                .query(FindingStore::finding)
                .list();
    }

    /** Nobody of restricted access is among them. */
    public List<Counted> counted(Filter filter) {
        return with(jdbc.sql("""
                select f.scheme, f.commune, count(*) filter (where f.lacking = 0) as complete, count(*) filter (where f.lacking > 0) as lacking
                """ + SHOWN + " and not f.restricted group by 1, 2 order by 1, 2"), filter)
                .query((row, line) -> new Counted(
                        row.getString("scheme"),
                        row.getString("commune"),
                        row.getLong("complete"),
                        row.getLong("lacking")))
                .list();
    }

    private static StatementSpec with(StatementSpec statement, Filter filter) {
        return statement
                .param("scheme", filter.scheme(), Types.VARCHAR)
                .param("commune", filter.commune(), Types.VARCHAR)
                .param("most", filter.most(), Types.INTEGER)
                .param("today", filter.today());
    }

    private static Finding finding(ResultSet row, int line) throws SQLException {
        var pupil = row.getObject("pupil", UUID.class);
        return new Finding(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getBoolean("restricted"),
                pupil == null ? null : new PersonId(pupil),
                row.getString("scheme"),
                row.getInt("lacking"),
                row.getString("commune"),
                List.of((String[]) row.getArray("met").getArray()),
                List.of((String[]) row.getArray("missing").getArray()),
                row.getObject("taken_from", LocalDate.class));
    }
}
