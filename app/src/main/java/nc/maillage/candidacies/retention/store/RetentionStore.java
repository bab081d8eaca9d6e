package nc.maillage.candidacies.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.candidacies.CandidacyId;
import nc.maillage.candidacies.retention.domain.ErasureRequest;
import nc.maillage.candidacies.retention.domain.RetentionSetting;
import nc.maillage.platform.Ids;
import nc.maillage.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The delays that this house chose one after another, and what candidates asked for. */
@Component
@Transactional
public class RetentionStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    RetentionStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public UUID set(RetentionSetting setting) {
        var id = ids.next();
        jdbc.sql("""
                insert into candidacies.retention (id, collectivity_id, months, kept_months, by_itself, why, set_by, set_at)
                values (:id, :collectivity, :months, :kept, :itself, :why, :by, :at)
                """)
                .param("id", id)
                .param("collectivity", Tenancy.required().value())
                .param("months", setting.months())
                .param("kept", setting.keptMonths())
                .param("itself", setting.byItself())
                .param("why", setting.why())
                .param("by", setting.setBy())
                .param("at", setting.setAt().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Newest first: the first counts. */
    @Transactional(readOnly = true)
    public List<RetentionSetting> settings() {
        return jdbc.sql("select * from candidacies.retention order by set_at desc, id desc")
                .query((row, line) -> new RetentionSetting(
                        row.getInt("months"),
                        row.getInt("kept_months"),
                        row.getBoolean("by_itself"),
                        row.getString("why"),
                        row.getObject("set_by", UUID.class),
                        at(row, "set_at")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<RetentionSetting> current() {
        return settings().stream().findFirst();
    }

    /** Nothing more where one waits already. */
    public void ask(CandidacyId candidacy, Instant at) {
        jdbc.sql("""
                insert into candidacies.erasure_request (id, collectivity_id, candidacy, asked_at)
                values (:id, :collectivity, :candidacy, :at)
                on conflict (candidacy) where refused_at is null do nothing
                """)
                .param("id", ids.next())
                .param("collectivity", Tenancy.required().value())
                .param("candidacy", candidacy.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False where it waits no more. */
    public boolean refuse(CandidacyId candidacy, String why, UUID by, Instant at) {
        return jdbc.sql("""
                        update candidacies.erasure_request set refused_by = :by, refused_at = :at, why = :why
                        where candidacy = :candidacy and refused_at is null
                        """)
                        .param("candidacy", candidacy.value())
                        .param("why", why)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<ErasureRequest> waiting() {
        return jdbc.sql("select * from candidacies.erasure_request where refused_at is null order by asked_at, id")
                .query(RetentionStore::request)
                .list();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ErasureRequest> of(CandidacyId candidacy) {
        return jdbc.sql(
                        "select * from candidacies.erasure_request where candidacy = :candidacy order by asked_at desc, id")
                .param("candidacy", candidacy.value())
                .query(RetentionStore::request)
                .list();
    }

    private static ErasureRequest request(ResultSet row, int line) throws SQLException {
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                new CandidacyId(row.getObject("candidacy", UUID.class)),
                at(row, "asked_at"),
                orNull(row, "refused_at"),
                row.getString("why"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
