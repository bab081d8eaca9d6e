package nc.maillage.candidacies.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageShell;
import org.jspecify.annotations.Nullable;

/**
 * Where a link is asked for.
 *
 * @param closed why nobody may apply any more
 * @param late what to know when the deadline has passed
 * @param asked whether the form has just been sent: the same for every address
 */
public record AskPage(
        PageShell shell,
        String address,
        String notice,
        String title,
        String number,
        String employer,
        String deadline,
        @Nullable String residence,
        @Nullable String closed,
        @Nullable String late,
        boolean asked,
        List<PieceHelp> pieces,
        Map<String, String> typed,
        FormErrors errors) {
    /** « Pièce expliquée ». */
    public record PieceHelp(String label, String what) {}

    public AskPage {
        pieces = List.copyOf(pieces);
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
