package nc.maillage.schemes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The four columns that say what a second person made of a proposal. */
final class StandingColumns {
    private StandingColumns() {}

    static Standing read(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state.equals("PROPOSED")) {
            return new Standing.Proposed();
        }
        var by = new AgentId(row.getObject("reviewed_by", UUID.class));
        var at = row.getObject("reviewed_at", OffsetDateTime.class).toInstant();
        return state.equals("APPROVED")
                ? new Standing.Approved(by, at)
                : new Standing.Rejected(by, at, row.getString("review_reason"));
    }

    /** The review of one line of that table. */
    static void close(
            JdbcClient jdbc, String table, UUID id, boolean approved, AgentId by, Instant at, @Nullable String reason) {
        jdbc.sql("""
                update %s
                set state = :state, reviewed_by = :by, reviewed_at = :at, review_reason = :reason where id = :id
                """.formatted(table))
                .param("state", approved ? "APPROVED" : "REJECTED")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id)
                .update();
    }
}
