package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.StateTag;

/** What the list of schemes shows. */
public record SchemeListPage(List<Row> rows, String csv, boolean mayTry, int unanswered) {
    public record Row(
            String href,
            String title,
            String key,
            String collectivity,
            StateTag version,
            String since,
            String exportedSince,
            String open) {}
}
