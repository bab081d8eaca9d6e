package nc.maillage.correspondence.web;

import java.util.List;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The texts of letters, one line a kind. */
public record TextsPage(String collectivity, List<String> head, boolean headSet, List<Line> lines) {
    public record Line(
            String label,
            String href,
            boolean decision,
            String inUse,
            @Nullable StateTag waiting) {
        /** What the export writes where the page shows a mark. */
        String toApprove() {
            return waiting == null ? "rien" : waiting.label();
        }
    }
}
