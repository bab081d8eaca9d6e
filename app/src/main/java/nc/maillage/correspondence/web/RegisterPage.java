package nc.maillage.correspondence.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The mail register as shown. */
public record RegisterPage(
        List<Count> counts,
        String stage,
        String words,
        List<SortLink> heads,
        List<Line> lines,
        Paging paging,
        String export) {
    /** @param href null when the agent may not open it */
    public record Line(
            String number,
            @Nullable String href,
            String recipient,
            String object,
            String kind,
            String reference,
            String date,
            StateTag state) {}
}
