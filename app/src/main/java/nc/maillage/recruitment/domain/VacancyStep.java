package nc.maillage.recruitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.organisation.AgentId;
import org.jspecify.annotations.Nullable;

/**
 * « Étape d’une vacance » : what was done of it, by whom, in their words.
 *
 * @param onDay the day it tells of, such as the one on which the notice was sent
 */
public record VacancyStep(Kind kind, @Nullable String words, LocalDate onDay, AgentId by, Instant at) {
    /** « Nature d’une étape » . */
    public enum Kind {
        DRAFTED("Vacance ouverte"),
        EDITED("Texte modifié"),
        SENT_BACK("Renvoyée à la rédaction"),
        APPROVED("Texte approuvé"),
        SUBMITTED("Transmise à la DRHFPNC"),
        RETURNED("Retournée par la DRHFPNC"),
        NUMBERED("Numéro reçu de la DRHFPNC"),
        PUBLISHED("Avis publié"),
        EXTENDED("Avis prolongé"),
        WITHDRAWN("Avis retiré"),
        FILLED("Poste pourvu"),
        UNSUCCESSFUL("Avis infructueux"),
        ABANDONED("Vacance abandonnée");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        boolean writes() {
            return this == DRAFTED || this == EDITED;
        }
    }

    /** Whether it wrote something of the text. */
    public boolean wrote() {
        return kind.writes();
    }
}
