package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the list of open questions shows. */
public record QuestionsPage(List<Count> counts, List<Row> rows, Paging paging, String csv) {
    public record Row(
            String key,
            String href,
            String scheme,
            String text,
            String effect,
            String owner,
            String askedOn,
            StateTag state,
            @Nullable String answer,
            String approved,
            Exported exported) {}

    /** The same for a spreadsheet. */
    public record Exported(String askedOn, String approver, String approvedOn) {}
}
