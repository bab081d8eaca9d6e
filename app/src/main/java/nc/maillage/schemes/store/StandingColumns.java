package nc.maillage.schemes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.schemes.domain.Standing;

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
}
