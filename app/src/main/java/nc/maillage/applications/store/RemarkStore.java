package nc.maillage.applications.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nc.maillage.access.CurrentAgent;
import nc.maillage.applications.ApplicationId;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agents write about a file beside its acts. */
@Component
@Transactional
public class RemarkStore {
    private final JdbcClient jdbc;
    private final FileWrites files;
    private final Ids ids;
    private final Clock clock;

    RemarkStore(JdbcClient jdbc, FileWrites files, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** « Remarque » on one act of the log. */
    public record Remark(String act, String text, UUID writtenBy, Instant writtenAt) {}

    public void insert(ApplicationId application, String act, String remark) {
        files.flush();
        jdbc.sql("""
                insert into applications.remark (id, collectivity_id, application, act, remark, written_by, written_at)
                values (:id, :collectivity, :application, :act, :remark, :by, :at)
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("application", application.value())
                .param("act", act)
                .param("remark", remark)
                .param("by", CurrentAgent.required().agent().id().value())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public List<Remark> of(ApplicationId application) {
        return jdbc.sql("""
                select act, remark, written_by, written_at from applications.remark
                where application = :application order by written_at, id
                """)
                .param("application", application.value())
                .query((row, n) -> new Remark(
                        row.getString("act"),
                        row.getString("remark"),
                        row.getObject("written_by", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
