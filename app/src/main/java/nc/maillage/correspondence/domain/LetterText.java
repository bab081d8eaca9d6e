package nc.maillage.correspondence.domain;

import java.time.Instant;
import java.util.UUID;
import nc.maillage.correspondence.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * « Version d’un texte de courrier » of a collectivity.
 *
 * @param number 1, 2…; 0 stands for the text shipped with the program, which is not kept here
 * @param version counts the changes, so that two people cannot overwrite one another
 */
public record LetterText(
        UUID id,
        LetterKind kind,
        int number,
        LetterWording wording,
        Stage stage,
        UUID writtenBy,
        Instant writtenAt,
        @Nullable UUID judgedBy,
        @Nullable Instant judgedAt,
        int version) {
    /** « Étape » of a text: written by one person, approved by another. */
    public enum Stage {
        DRAFT("À approuver"),
        APPROVED("Approuvé"),
        DROPPED("Abandonné");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
