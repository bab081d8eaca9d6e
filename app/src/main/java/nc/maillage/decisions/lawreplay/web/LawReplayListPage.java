package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;

/** What the list of replays shows. */
public record LawReplayListPage(List<Row> rows, Paging paging) {
    /** « Ligne ». */
    public record Row(
            String href,
            String number,
            String compared,
            String scheme,
            String askedBy,
            String askedOn,
            StateTag state,
            String moved) {}
}
