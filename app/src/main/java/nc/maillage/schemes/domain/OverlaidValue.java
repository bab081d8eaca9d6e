package nc.maillage.schemes.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.organisation.AgentId;

/** « Chiffre ajouté » : a dated value of the collectivity's own, in force once a second person has approved it. */
public record OverlaidValue(UUID id, DatedValue value, AgentId proposedBy, Instant proposedAt, Standing standing) {
    public boolean counts() {
        return standing instanceof Standing.Approved;
    }
}
