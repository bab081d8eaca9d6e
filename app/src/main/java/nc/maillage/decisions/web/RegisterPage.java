package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the register of decisions shows. */
public record RegisterPage(
        List<Row> rows,
        Paging paging,
        List<SortLink> heads,
        List<Choice> rulings,
        List<Choice> notifications,
        Typed typed,
        boolean filtered,
        FormErrors errors,
        String csv,
        boolean mayReplay) {
    /** « Ligne ». */
    public record Row(
            String number,
            @Nullable String href,
            String signedOn,
            String person,
            String reference,
            String scheme,
            StateTag ruling,
            String signedBy,
            StateTag notified) {}

    /** The filters as typed. */
    public record Typed(String ruling, String notified, String number, String from, String to) {}
}
