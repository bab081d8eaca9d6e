package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.StateTag;

/** What the list of schemes shows. */
public record SchemeListPage(
        List<Row> rows,
        List<Beside> beside,
        List<Draft> drafts,
        String csv,
        boolean mayTry,
        boolean mayWrite,
        int unanswered) {
    /** An aid that is being written. */
    public record Draft(String href, String title, String what, String edited, StateTag state) {}

    /** A body of law that grants nothing. */
    public record Beside(String href, String title, String collectivity, String open) {}

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
