package nc.maillage.correspondence.store;

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
import nc.maillage.correspondence.AppealDelay;
import nc.maillage.correspondence.LetterId;
import nc.maillage.correspondence.Letters.Notification;
import nc.maillage.correspondence.domain.Dispatch;
import nc.maillage.correspondence.domain.Means;
import nc.maillage.correspondence.domain.RecordedNotification;
import nc.maillage.correspondence.domain.ReturnReason;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a letter was sent, came back, was received. */
@Component
@Transactional
public class DeliveryStore {
    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(LetterId letter, Dispatch dispatch) {
        jdbc.sql("""
                insert into correspondence.dispatch
                    (id, collectivity_id, letter_id, means, sent_on, tracking, recorded_by, recorded_at)
                values (:id, :collectivity, :letter, :means, :on, :tracking, :by, :at)
                """)
                .param("id", dispatch.id())
                .param("collectivity", Tenancy.required().value())
                .param("letter", letter.value())
                .param("means", dispatch.means().name())
                .param("on", dispatch.sentOn())
                .param("tracking", dispatch.tracking())
                .param("by", dispatch.recordedBy())
                .param("at", dispatch.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void returned(UUID dispatch, Dispatch.Return back, UUID by) {
        jdbc.sql("""
                update correspondence.dispatch
                set returned_on = :on, return_reason = :reason, return_note = :note, return_by = :by
                where id = :id and returned_on is null
                """)
                .param("on", back.on())
                .param("reason", back.reason().name())
                .param("note", back.note())
                .param("by", by)
                .param("id", dispatch)
                .update();
    }

    /** Newest first. */
    public List<Dispatch> dispatches(LetterId letter) {
        return jdbc.sql(
                        "select * from correspondence.dispatch where letter_id = :letter order by sent_on desc, recorded_at desc")
                .param("letter", letter.value())
                .query(DeliveryStore::dispatch)
                .list();
    }

    public void insert(LetterId letter, RecordedNotification recorded) {
        var notification = recorded.notification();
        jdbc.sql("""
                insert into correspondence.notification (id, collectivity_id, letter_id, means, notified_on, proof, home,
                    corrects, correction, cancels, recorded_by, recorded_at)
                values (:id, :collectivity, :letter, :means, :on, :proof, :home, :corrects, :correction, :cancels, :by,
                    :at)
                """)
                .param("id", recorded.id())
                .param("collectivity", Tenancy.required().value())
                .param("letter", letter.value())
                .param("means", notification.means())
                .param("on", notification.on())
                .param("proof", notification.proof())
                .param("home", notification.home().name())
                .param("corrects", recorded.corrects(), Types.OTHER)
                .param("correction", recorded.correction(), Types.VARCHAR)
                .param("cancels", recorded.cancels())
                .param("by", notification.recordedBy())
                .param("at", recorded.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first: the first one counts, unless it is a cancellation. */
    public List<RecordedNotification> notifications(LetterId letter) {
        return jdbc.sql(
                        "select * from correspondence.notification where letter_id = :letter order by recorded_at desc, id desc")
                .param("letter", letter.value())
                .query(DeliveryStore::notification)
                .list();
    }

    /** The last line recorded, a cancellation included. */
    public Optional<RecordedNotification> last(LetterId letter) {
        return notifications(letter).stream().findFirst();
    }

    /** The one that counts; empty while the letter is not received. */
    public Optional<RecordedNotification> current(LetterId letter) {
        return last(letter).filter(recorded -> !recorded.cancels());
    }

    private static Dispatch dispatch(ResultSet row, int number) throws SQLException {
        var returnedOn = row.getObject("returned_on", LocalDate.class);
        return new Dispatch(
                row.getObject("id", UUID.class),
                Means.valueOf(row.getString("means")),
                row.getObject("sent_on", LocalDate.class),
                row.getString("tracking"),
                row.getObject("recorded_by", UUID.class),
                at(row),
                returnedOn == null
                        ? null
                        : new Dispatch.Return(
                                returnedOn,
                                ReturnReason.valueOf(row.getString("return_reason")),
                                row.getString("return_note")));
    }

    private static RecordedNotification notification(ResultSet row, int number) throws SQLException {
        return new RecordedNotification(
                row.getObject("id", UUID.class),
                new Notification(
                        row.getString("means"),
                        row.getObject("notified_on", LocalDate.class),
                        row.getString("proof"),
                        AppealDelay.Home.valueOf(row.getString("home")),
                        row.getObject("recorded_by", UUID.class)),
                row.getObject("corrects", UUID.class),
                row.getString("correction"),
                row.getBoolean("cancels"),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
