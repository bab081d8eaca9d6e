package nc.maillage.candidacies.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** « Étape d’une candidature » : what happened, when, by whom; without an agent it is the candidate. */
public record CandidacyStep(
        Kind kind,
        @Nullable String words,
        Instant at,
        @Nullable UUID by) {
    /** « Nature d’une étape ». */
    public enum Kind {
        STARTED("Candidature commencée"),
        LINK_SENT("Lien envoyé par courriel"),
        SENT("Candidature envoyée"),
        REGISTERED("Candidature sur papier enregistrée"),
        CHANGED("Réponses modifiées"),
        PIECE_ADDED("Pièce ajoutée"),
        PIECE_REMOVED("Pièce retirée"),
        PIECE_INFECTED("Pièce mise en quarantaine par l’antivirus"),
        VISA("Visa hiérarchique enregistré"),
        COUNTED("Jour retenu pour le délai"),
        CONSENT("Accord pour être gardée"),
        REMINDED("Rappel envoyé"),
        TOLD("Changement de l’avis annoncé"),
        WITHDRAWN("Candidature retirée");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
