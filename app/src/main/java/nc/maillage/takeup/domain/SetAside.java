package nc.maillage.takeup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * « Ne pas relancer » : that person is not shown for that scheme, and why.
 *
 * @param until the last day of it, null as long as nobody takes it back
 */
public record SetAside(
        UUID id,
        PersonId person,
        String scheme,
        String reason,
        @Nullable LocalDate until,
        AgentId by,
        Instant at) {
    public boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
