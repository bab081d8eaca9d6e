package nc.maillage.decisions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nc.maillage.decisions.DecisionId;
import nc.maillage.decisions.domain.Challenge;
import nc.maillage.decisions.domain.ChallengeKind;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals recorded on decisions. */
@Component
@Transactional
public class ChallengeStore {
    private static final String COLUMNS = """
            select id, decision, kind, filed_on, reference, recorded_by, recorded_at, cancelled_by, cancelled_at, cancel_reason
            from decisions.challenge
            """;

    private final JdbcClient jdbc;

    ChallengeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the same appeal is already recorded. */
    public boolean insert(Challenge challenge) {
        return jdbc.sql("""
                insert into decisions.challenge (id, collectivity_id, decision, kind, filed_on, reference, recorded_by, recorded_at)
                values (:id, :collectivity, :decision, :kind, :filed, :reference, :by, :at)
                on conflict (collectivity_id, decision, kind, filed_on) where cancelled_by is null do nothing
                """)
                        .param("id", challenge.id())
                        .param("collectivity", Tenancy.required().value())
                        .param("decision", challenge.decision().value())
                        .param("kind", challenge.kind().name())
                        .param("filed", challenge.filedOn())
                        .param("reference", challenge.reference())
                        .param("by", challenge.by().value())
                        .param("at", challenge.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it is already cancelled. */
    public boolean cancel(UUID id, AgentId by, Instant at, String reason) {
        return jdbc.sql("""
                update decisions.challenge set cancelled_by = :by, cancelled_at = :at, cancel_reason = :reason
                where id = :id and cancelled_by is null
                """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<Challenge> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(ChallengeStore::challenge)
                .optional();
    }

    /** Newest first, those cancelled included. */
    public List<Challenge> of(DecisionId decision) {
        return jdbc.sql(COLUMNS + "where decision = :decision order by filed_on desc, recorded_at desc, id desc")
                .param("decision", decision.value())
                .query(ChallengeStore::challenge)
                .list();
    }

    private static Challenge challenge(ResultSet row, int line) throws SQLException {
        var canceller = row.getObject("cancelled_by", UUID.class);
        return new Challenge(
                row.getObject("id", UUID.class),
                new DecisionId(row.getObject("decision", UUID.class)),
                ChallengeKind.valueOf(row.getString("kind")),
                row.getObject("filed_on", LocalDate.class),
                row.getString("reference"),
                new AgentId(row.getObject("recorded_by", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                canceller == null
                        ? null
                        : new Challenge.Cancelled(
                                new AgentId(canceller),
                                row.getObject("cancelled_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("cancel_reason")));
    }
}
