package nc.maillage.recruitment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.MailAddress;
import nc.maillage.recruitment.VacancyFilter;
import nc.maillage.recruitment.domain.VacancyAlert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Alerts are found by the digest of a link, by their turn to be told, or counted for an address: never listed. */
@Component
@Transactional
public class AlertStore {
    private static final String SELECT = "select id, address, search, told_until from recruitment.vacancy_alert ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AlertStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void insert(
            UUID id, MailAddress to, VacancyFilter search, String confirmDigest, String stopDigest, Instant at) {
        jdbc.sql("""
                insert into recruitment.vacancy_alert (id, address, search, confirm_digest, stop_digest, asked_at)
                values (:id, :address, cast(:search as jsonb), :confirm, :stop, :at)
                """)
                .param("id", id)
                .param("address", to.value())
                .param("search", json.writeValueAsString(search))
                .param("confirm", confirmDigest)
                .param("stop", stopDigest)
                .param("at", time(at))
                .update();
    }

    /** How many were asked for the mailbox of that address since then, and how many it has in all; by one request at a time. */
    public Asked asked(MailAddress to, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "recruitment.alert " + to.mailbox())
                .query((row, line) -> line)
                .single();
        return jdbc.sql("""
                select count(*) filter (where asked_at > :since) as lately, count(*) as known
                from recruitment.vacancy_alert where regexp_replace(lower(address), '\\+[^@]*@', '@') = :mailbox
                """)
                .param("mailbox", to.mailbox())
                .param("since", time(since))
                .query((row, line) -> new Asked(row.getLong("lately"), row.getLong("known")))
                .single();
    }

    public record Asked(long lately, long known) {}

    @Transactional(readOnly = true)
    public Optional<VacancyAlert> waiting(String confirmDigest, Instant askedSince) {
        return jdbc.sql(SELECT + "where confirm_digest = :digest and asked_at > :since")
                .param("digest", confirmDigest)
                .param("since", time(askedSince))
                .query(this::alert)
                .optional();
    }

    /** An earlier one of the same address for the same search leaves: nobody is told twice. */
    public void confirm(VacancyAlert alert, Instant at, Instant due) {
        jdbc.sql("""
                delete from recruitment.vacancy_alert o using recruitment.vacancy_alert a
                where a.id = :id and o.id <> a.id and lower(o.address) = lower(a.address) and o.search = a.search
                """).param("id", alert.id()).update();
        jdbc.sql("""
                update recruitment.vacancy_alert set confirmed_at = :at, told_until = :at, due_at = :due, confirm_digest = null
                where id = :id and confirmed_at is null
                """)
                .param("id", alert.id())
                .param("at", time(at))
                .param("due", time(due))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<VacancyAlert> running(String stopDigest) {
        return jdbc.sql(SELECT + "where stop_digest = :digest and confirmed_at is not null")
                .param("digest", stopDigest)
                .query(this::alert)
                .optional();
    }

    public boolean erase(String stopDigest) {
        return jdbc.sql("delete from recruitment.vacancy_alert where stop_digest = :digest")
                        .param("digest", stopDigest)
                        .update()
                == 1;
    }

    public int eraseUnconfirmed(Instant askedBefore) {
        return jdbc.sql("delete from recruitment.vacancy_alert where confirmed_at is null and asked_at <= :before")
                .param("before", time(askedBefore))
                .update();
    }

    @Transactional(readOnly = true)
    public List<UUID> due(Instant now) {
        return jdbc.sql("select id from recruitment.vacancy_alert where due_at <= :now order by due_at, id")
                .param("now", time(now))
                .query((row, line) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Empty where another copy of the program is at it, or was. */
    public Optional<VacancyAlert> take(UUID id, Instant now) {
        return jdbc.sql(SELECT + "where id = :id and due_at <= :now for update skip locked")
                .param("id", id)
                .param("now", time(now))
                .query(this::alert)
                .optional();
    }

    public void told(UUID id, Instant until, Instant due) {
        jdbc.sql("update recruitment.vacancy_alert set told_until = :until, due_at = :due where id = :id")
                .param("id", id)
                .param("until", time(until))
                .param("due", time(due))
                .update();
    }

    private VacancyAlert alert(ResultSet row, int line) throws SQLException {
        var told = row.getObject("told_until", OffsetDateTime.class);
        return new VacancyAlert(
                row.getObject("id", UUID.class),
                new MailAddress(row.getString("address")),
                json.readValue(row.getString("search"), VacancyFilter.class),
                told == null ? null : told.toInstant());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
