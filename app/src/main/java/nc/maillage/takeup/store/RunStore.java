package nc.maillage.takeup.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import nc.maillage.takeup.domain.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last passage of a collectivity. */
@Component
@Transactional
public class RunStore {
    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of the one before, with all that it found. */
    public void replace(Run run) {
        jdbc.sql("delete from takeup.run").update();
        jdbc.sql("""
                insert into takeup.run (id, collectivity_id, day, months, restricted, asked_by, asked_at, to_read)
                values (:id, :collectivity, :day, :months, :restricted, :by, :at, :toRead)
                """)
                .param("id", run.id())
                .param("collectivity", Tenancy.required().value())
                .param("day", run.day())
                .param("months", run.months())
                .param("restricted", run.restricted())
                .param("by", run.by().value())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .param("toRead", run.toRead())
                .update();
    }

    public Optional<Run> last() {
        return jdbc.sql("select * from takeup.run").query(RunStore::run).optional();
    }

    /** Held to the end of the transaction; empty once it has ended or was replaced. */
    public Optional<Run> hold(UUID id) {
        return jdbc.sql("select * from takeup.run where id = :id and ended_at is null for update")
                .param("id", id)
                .query(RunStore::run)
                .optional();
    }

    public void passed(UUID id, UUID lastRead, int read, Instant now) {
        jdbc.sql("""
                update takeup.run set last_read = :last, read = read + :read, begun_at = coalesce(begun_at, :now) where id = :id
                """)
                .param("last", lastRead)
                .param("read", read)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public void drop(UUID id) {
        jdbc.sql("delete from takeup.finding where run = :id").param("id", id).update();
    }

    public void ended(UUID id, Instant at, @Nullable String stopped) {
        jdbc.sql("update takeup.run set ended_at = :at, stop_reason = :why where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", stopped, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    private static Run run(ResultSet row, int line) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("months"),
                row.getBoolean("restricted"),
                new AgentId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getLong("to_read"),
                row.getLong("read"),
                row.getObject("last_read", UUID.class),
                instant(row, "begun_at"),
                instant(row, "ended_at"),
                row.getString("stop_reason"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
