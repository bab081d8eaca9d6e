package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * The imported notices, newest first, and the form of new ones.
 *
 * @param counts empty where every notice has a text
 * @param sendings the last ones of several files
 */
public record NoticeListPage(
        List<Row> rows, int waiting, List<Count> counts, List<Sending> sendings, Paging paging, FormErrors errors) {
    /** @param state null where there is nothing to say */
    public record Row(
            String href,
            String title,
            String reference,
            String published,
            String imported,
            String left,
            @Nullable StateTag state) {}

    /** Files sent together. */
    public record Sending(String href, String told, StateTag state) {}
}
