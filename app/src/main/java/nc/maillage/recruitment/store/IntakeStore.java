package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.recruitment.domain.Intake;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files sent together. */
@Component
@Transactional
public class IntakeStore {
    private static final String READ = """
            select i.*, f.files, f.taken from recruitment.intake i cross join lateral
                (select count(*) as files, count(outcome) as taken from recruitment.intake_file where intake = i.id) f
            """;

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, AgentId by, Instant at) {
        jdbc.sql("""
                insert into recruitment.intake (id, collectivity_id, asked_by, asked_at) values (:id, :collectivity, :by, :at)
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Intake> find(UUID id) {
        return jdbc.sql(READ + " where i.id = :id")
                .param("id", id)
                .query(IntakeStore::intake)
                .optional();
    }

    /** Held to the end of the transaction; empty once it has ended. */
    public Optional<Intake> hold(UUID id) {
        var held = jdbc.sql("select id from recruitment.intake where id = :id and ended_at is null for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return held.flatMap(this::find);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Intake> last(int most) {
        return jdbc.sql(READ + " order by i.asked_at desc, i.id limit :most")
                .param("most", most)
                .query(IntakeStore::intake)
                .list();
    }

    public void ended(UUID id, Instant at, @Nullable String stopped) {
        jdbc.sql("update recruitment.intake set ended_at = :at, stop_reason = :why where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", stopped, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    private static Intake intake(ResultSet row, int line) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Intake(
                row.getObject("id", UUID.class),
                new AgentId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("files"),
                row.getInt("taken"),
                ended == null ? null : ended.toInstant(),
                row.getString("stop_reason"));
    }
}
