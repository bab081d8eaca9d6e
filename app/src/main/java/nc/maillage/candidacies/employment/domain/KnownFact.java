package nc.maillage.candidacies.employment.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Fait connu avec son origine » : what counts, and where it comes from.
 *
 * @param stated a person's word, which stands over what the record says
 * @param recorded what the record says by itself
 */
public record KnownFact(
        AskedFact asked,
        @Nullable StatedFact stated,
        @Nullable Recorded recorded) {
    /** « Donnée du dossier » ; {@code words}: as printed or typed, where that says more. */
    public record Recorded(
            String answer, Origin origin, @Nullable String words) {}

    /** « Origine d’un fait ». */
    public enum Origin {
        PRINTED("lu dans l’avis"),
        CANDIDATE("dit par le candidat"),
        RECORD("tiré du dossier");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Optional<String> answer() {
        return stated != null
                ? Optional.ofNullable(stated.answer())
                : Optional.ofNullable(recorded).map(Recorded::answer);
    }
}
