package nc.maillage.entitlements.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The cards of the collectivity, those that end first at the top. */
public record CardListPage(
        List<Count> counts,
        List<Row> rows,
        Paging paging,
        List<SortLink> heads,
        String wanted,
        String number,
        int days,
        String csv,
        boolean filtered,
        boolean mayRemind,
        @Nullable String said) {
    /** One card. */
    public record Row(
            String number,
            @Nullable String href,
            String holder,
            @Nullable String birth,
            String category,
            String persons,
            String from,
            String to,
            StateTag state,
            @Nullable String reminded,
            boolean remindable) {}
}
