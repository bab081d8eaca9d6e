package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/** « Proposition d’organigramme » : what a notice lets one say of the chart, and what somebody answered. */
public record ChartProposal(
        UUID id,
        UUID notice,
        int rank,
        Proposed content,
        ChartAnswer state,
        @Nullable Proposed corrected,
        @Nullable String reason,
        @Nullable AgentId by,
        @Nullable Instant at,
        @Nullable Effect effect) {
    /** « Effet » : the unit or the post that it led to; {@code made} when it was not there before. */
    public record Effect(
            UUID target, boolean made, @Nullable NamesBefore before) {
        public static Effect found(UUID target) {
            return new Effect(target, false, null);
        }

        public static Effect made(UUID target) {
            return new Effect(target, true, null);
        }
    }

    /** What was kept of it: the correction, else the words of the notice. */
    public Proposed kept() {
        return corrected == null ? content : corrected;
    }
}
