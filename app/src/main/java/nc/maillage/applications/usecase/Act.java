package nc.maillage.applications.usecase;

import java.util.Map;
import nc.maillage.applications.domain.ApplicationFile;

/** « Acte sur un dossier » : what came of it; each refusal is French and leaves the file as it was. */
public sealed interface Act {
    record Done(ApplicationFile file) implements Act {}

    /** « Modifié entre-temps » : somebody acted since the page was read; the sentence says who and what. */
    record ChangedMeanwhile(String why, long version) implements Act {}

    /** The state of the file, or a rule, does not allow it. */
    record Impossible(String why) implements Act {}

    /** « À corriger » : a message for each field. */
    record Invalid(Map<String, String> messages) implements Act {
        public Invalid {
            messages = Map.copyOf(messages);
        }

        public static Invalid field(String name, String message) {
            return new Invalid(Map.of(name, message));
        }
    }
}
