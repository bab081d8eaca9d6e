package nc.maillage.recruitment.domain;

import java.time.LocalDate;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/** « Occupation d’un poste », both days included. */
public record Occupancy(
        AgentId agent, LocalDate from, @Nullable LocalDate to) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
