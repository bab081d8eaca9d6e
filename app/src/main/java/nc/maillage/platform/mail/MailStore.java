package nc.maillage.platform.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailId;
import nc.maillage.platform.Outbox.Counts;
import nc.maillage.platform.Outbox.Line;
import nc.maillage.platform.Outbox.State;
import nc.maillage.platform.Outbox.Wait;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox. What is gone keeps no address and no text. */
@Component
@Transactional
class MailStore {
    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String kind, Waiting mail) {
        jdbc.sql("""
                insert into platform.mail (id, collectivity_id, kind, written_at, recipient, message)
                values (:id, :collectivity, :kind, :at, :recipient, :message)
                """)
                .param("id", mail.id().value())
                .param("collectivity", Tenancy.required().value())
                .param("kind", kind)
                .param("at", at(mail.writtenAt()))
                .param("recipient", mail.to().value())
                .param("message", mail.message())
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Waiting> waiting(MailId id) {
        return jdbc.sql("""
                select written_at, recipient, tries, message from platform.mail where id = :id and state = 'WAITING'
                """)
                .param("id", id.value())
                .query((row, n) -> new Waiting(
                        id,
                        new MailAddress(row.getString("recipient")),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getInt("tries"),
                        row.getBytes("message")))
                .optional();
    }

    void sent(MailId id, Instant when) {
        jdbc.sql("""
                update platform.mail
                set state = 'SENT', ended_at = :at, tries = tries + 1, why = null, recipient = null, message = null
                where id = :id
                """).param("id", id.value()).param("at", at(when)).update();
    }

    void tried(MailId id, String why) {
        jdbc.sql("update platform.mail set tries = tries + 1, why = :why where id = :id")
                .param("id", id.value())
                .param("why", why)
                .update();
    }

    void givenUp(MailId id, String why, Instant when) {
        jdbc.sql("""
                update platform.mail set state = 'GIVEN_UP', ended_at = :at, tries = tries + 1, why = :why where id = :id
                """)
                .param("id", id.value())
                .param("why", why)
                .param("at", at(when))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Instant> givenUpAt(MailId id) {
        return jdbc.sql("select ended_at from platform.mail where id = :id and state = 'GIVEN_UP'")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void forget(MailId id) {
        jdbc.sql("update platform.mail set recipient = null, message = null where id = :id and state = 'GIVEN_UP'")
                .param("id", id.value())
                .update();
    }

    boolean sendAgain(MailId id) {
        return jdbc.sql("""
                update platform.mail set state = 'WAITING', ended_at = null, tries = 0, why = null
                where id = :id and state = 'GIVEN_UP' and message is not null
                """).param("id", id.value()).update() == 1;
    }

    @Transactional(readOnly = true)
    List<MailId> kept() {
        return jdbc.sql(
                        "select id from platform.mail where state = 'GIVEN_UP' and message is not null order by written_at")
                .query((row, n) -> new MailId(row.getObject("id", UUID.class)))
                .list();
    }

    @Transactional(readOnly = true)
    Counts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'SENT') as sent,
                       count(*) filter (where state = 'GIVEN_UP') as given_up from platform.mail
                """)
                .query((row, n) -> new Counts(row.getLong("waiting"), row.getLong("sent"), row.getLong("given_up")))
                .single();
    }

    @Transactional(readOnly = true)
    List<Wait> waits() {
        return jdbc.sql("""
                select coalesce(why, '') as why, count(*) as mails, min(written_at) as since
                from platform.mail where state = 'WAITING' group by 1 order by 2 desc, 1
                """)
                .query((row, n) -> new Wait(
                        row.getString("why"),
                        row.getLong("mails"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    List<Line> latest(State state, int most) {
        return jdbc.sql("""
                select id, kind, written_at, ended_at, why, message is not null as kept from platform.mail
                where state = :state order by written_at desc, id desc limit :most
                """)
                .param("state", state.name())
                .param("most", most)
                .query((row, n) -> {
                    var ended = row.getObject("ended_at", OffsetDateTime.class);
                    return new Line(
                            new MailId(row.getObject("id", UUID.class)),
                            row.getString("kind"),
                            row.getObject("written_at", OffsetDateTime.class).toInstant(),
                            state,
                            ended == null ? null : ended.toInstant(),
                            row.getString("why"),
                            row.getBoolean("kept"));
                })
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
