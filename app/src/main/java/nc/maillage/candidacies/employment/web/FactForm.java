package nc.maillage.candidacies.employment.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One step, as a form.
 *
 * @param action null where the reader may not answer
 * @param seen how many statements there were when the page was made
 */
public record FactForm(
        String slug,
        String title,
        @Nullable String action,
        int seen,
        boolean open,
        List<Field> fields,
        List<Choice> pieces) {
    /** @param recorded what the record says by itself, which an other answer replaces with a reason */
    public record Field(
            String key,
            String label,
            String question,
            String kind,
            List<Choice> choices,
            String answer,
            String why,
            String piece,
            @Nullable String recorded) {
        public boolean judged() {
            return kind.equals("JUDGED");
        }

        public boolean choice() {
            return kind.equals("CHOICE") || kind.equals("YES_NO");
        }
    }
}
