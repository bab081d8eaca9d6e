package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the queue of second readings shows. */
public record ProposalListPage(
        boolean mine, List<Count> counts, List<Row> rows, Paging paging, List<SortLink> heads, String csv) {
    public record Row(
            @Nullable String href,
            String person,
            String reference,
            String scheme,
            StateTag ruling,
            String summary,
            String proposedBy,
            String since,
            String age) {}
}
