package nc.maillage.decisions.lawreplay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.decisions.LawReplayId;
import nc.maillage.decisions.lawreplay.domain.LawPrint;
import nc.maillage.decisions.lawreplay.domain.LawReading;
import nc.maillage.decisions.lawreplay.domain.LawReplay;
import nc.maillage.decisions.lawreplay.domain.LawRun;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replays of the law; the database refuses to alter one that has ended. */
@Component
@Transactional
public class LawRunStore {
    private static final String SELECT = "select r.* from decisions.law_run r ";

    private final JdbcClient jdbc;

    LawRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two asked at once come one after the other: the lock lasts as long as the transaction. */
    public int nextNumber() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "decisions.law_run " + Tenancy.required())
                .query((row, line) -> line)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from decisions.law_run")
                .query(Integer.class)
                .single();
    }

    public void insert(LawRun run) {
        var asked = run.asked();
        var by = run.by();
        jdbc.sql("""
                insert into decisions.law_run (id, collectivity_id, number, from_asked, from_known, to_asked, to_known, scheme,
                    signed_from, signed_to, later, asked_by, asked_at, program_version, from_rules, from_figures, to_rules,
                    to_figures, to_read, last_number)
                values (:id, :collectivity, :number, :from, :fromKnown, :to, :toKnown, :scheme, :signedFrom, :signedTo, :later,
                    :by, :at, :program, :fromRules, :fromFigures, :toRules, :toFigures, :toRead, :last)
                """)
                .param("id", run.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("number", run.number())
                .param("from", asked.from().asked())
                .param("fromKnown", asked.from().knownOn())
                .param("to", asked.to().asked())
                .param("toKnown", asked.to().knownOn())
                .param("scheme", asked.scheme(), Types.VARCHAR)
                .param("signedFrom", asked.signedFrom(), Types.DATE)
                .param("signedTo", asked.signedTo(), Types.DATE)
                .param("later", asked.later())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .param("program", run.program())
                .param("fromRules", run.from().rules())
                .param("fromFigures", run.from().figures())
                .param("toRules", run.to().rules())
                .param("toFigures", run.to().figures())
                .param("toRead", run.toRead())
                .param("last", run.lastNumber(), Types.VARCHAR)
                .update();
    }

    public Optional<LawRun> find(LawReplayId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(LawRunStore::run)
                .optional();
    }

    /** « Passage en cours » : where its reading stands. Held to the end of the transaction; empty once it has ended. */
    public Optional<Held> hold(LawReplayId id) {
        return jdbc.sql(SELECT + "where id = :id and ended_at is null for update")
                .param("id", id.value())
                .query((row, line) -> new Held(run(row, line), row.getObject("last_read", UUID.class)))
                .optional();
    }

    public record Held(LawRun run, @Nullable UUID lastRead) {}

    public void begun(LawReplayId id, Instant at) {
        jdbc.sql("update decisions.law_run set begun_at = :at where id = :id and begun_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    public void passed(LawReplayId id, UUID lastRead, LawRun.Course course) {
        jdbc.sql("""
                update decisions.law_run set last_read = :last, read = :read, already = :already, erased = :erased where id = :id
                """)
                .param("last", lastRead)
                .param("read", course.read())
                .param("already", course.already())
                .param("erased", course.erased())
                .param("id", id.value())
                .update();
    }

    /** @param stopped null where it came to its end */
    public void ended(LawReplayId id, Instant at, @Nullable String stopped) {
        jdbc.sql("update decisions.law_run set ended_at = :at, ending = :ending, stop_reason = :why where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ending", stopped == null ? "DONE" : "STOPPED")
                .param("why", stopped, Types.VARCHAR)
                .param("id", id.value())
                .update();
    }

    public long count() {
        return jdbc.sql("select count(*) from decisions.law_run")
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    public List<LawRun> list(int size, long offset) {
        return jdbc.sql(SELECT + "order by number desc limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(LawRunStore::run)
                .list();
    }

    private static LawRun run(ResultSet row, int line) throws SQLException {
        var by = row.getObject("asked_by", UUID.class);
        return new LawRun(
                new LawReplayId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new LawReplay(
                        reading(row, "from"),
                        reading(row, "to"),
                        row.getString("scheme"),
                        row.getObject("signed_from", LocalDate.class),
                        row.getObject("signed_to", LocalDate.class),
                        row.getBoolean("later")),
                by == null ? null : new AgentId(by),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("program_version"),
                new LawPrint(row.getString("from_rules"), row.getString("from_figures")),
                new LawPrint(row.getString("to_rules"), row.getString("to_figures")),
                row.getLong("to_read"),
                row.getString("last_number"),
                new LawRun.Course(
                        instant(row, "begun_at"),
                        instant(row, "ended_at"),
                        row.getString("stop_reason"),
                        row.getLong("read"),
                        row.getLong("already"),
                        row.getLong("erased")));
    }

    private static LawReading reading(ResultSet row, String side) throws SQLException {
        var asked = row.getString(side + "_asked");
        int slash = asked.indexOf('/');
        return new LawReading(
                asked, row.getObject(side + "_known", LocalDate.class), slash < 0 ? null : asked.substring(0, slash));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
