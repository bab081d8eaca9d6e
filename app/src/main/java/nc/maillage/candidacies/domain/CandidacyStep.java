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
        STARTED(false, "Candidature commencée"),
        LINK_SENT(true, "Lien envoyé par courriel"),
        SENT(false, "Candidature envoyée"),
        REGISTERED(false, "Candidature sur papier enregistrée"),
        CORRECTED(false, "Saisie rectifiée"),
        CHANGED(false, "Réponses modifiées"),
        PIECE_ADDED(false, "Pièce ajoutée"),
        PIECE_REMOVED(false, "Pièce retirée"),
        PIECE_INFECTED(true, "Pièce mise en quarantaine par l’antivirus"),
        VISA(false, "Visa hiérarchique enregistré"),
        COUNTED(false, "Jour retenu pour le délai"),
        CONSENT(false, "Accord pour être gardé"),
        REMINDED(true, "Rappel envoyé"),
        TOLD(true, "Changement de l’avis annoncé"),
        WITHDRAWN(false, "Candidature retirée");

        private final boolean byItself;
        private final String label;

        Kind(boolean byItself, String label) {
            this.byItself = byItself;
            this.label = label;
        }

        /** Done by the program, whoever was the cause. */
        public boolean byItself() {
            return byItself;
        }

        public String label() {
            return label;
        }
    }
}
