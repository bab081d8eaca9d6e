package nc.maillage.candidacies.employment.web;

import java.util.List;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** A rule as it was read: its outcome, its conditions with their reasons and texts, what is still awaited. */
public record DrawnReading(
        String anchor,
        StateTag outcome,
        List<Node> nodes,
        List<String> awaited,
        List<String> questions,
        String grade,
        String gradeLetter,
        String rule) {
    /**
     * A condition with those under it.
     *
     * @param why empty where those under it say it all
     * @param text null where it is that of the condition above
     */
    public record Node(
            String label,
            StateTag state,
            String why,
            List<String> figures,
            @Nullable String text,
            @Nullable String link,
            String grade,
            String gradeLetter,
            List<String> questions,
            List<Node> children) {}
}
