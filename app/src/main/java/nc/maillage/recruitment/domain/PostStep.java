package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nc.maillage.organisation.AgentId;
import nc.maillage.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * « Étape d’un poste » : what became of it, by whom and why.
 *
 * @param on last day of a post closed, first day in another unit, else the day of the act
 * @param unit null but for a move
 * @param title null but for a correction
 */
public record PostStep(
        UUID id,
        UUID post,
        Kind kind,
        LocalDate on,
        @Nullable Change<UnitId> unit,
        @Nullable Change<String> title,
        String why,
        AgentId by,
        Instant at) {
    /** « Nature d’étape d’un poste ». */
    public enum Kind {
        CLOSED("Poste fermé"),
        REOPENED("Poste rouvert"),
        MOVED("Poste rattaché à une autre unité"),
        RETITLED("Intitulé corrigé");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** « Changement » : what it was and what it became. */
    public record Change<T>(T before, T after) {}
}
