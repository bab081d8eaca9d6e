package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** Files sent together: how far the import is, and what became of each. */
public record IntakePage(
        String address,
        String told,
        StateTag state,
        boolean running,
        @Nullable String stopped,
        int taken,
        int files,
        List<Count> counts,
        List<Row> rows,
        Paging paging) {
    /** @param href its notice, null where it gave none */
    public record Row(
            String name,
            @Nullable String href,
            StateTag outcome,
            @Nullable String told) {}
}
