package nc.maillage.takeup.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** What the pages of those set aside show. */
public record SetAsidePage(List<Row> rows, Paging paging) {
    /** @param back where it is taken back; null where the person is hidden from the reader */
    public record Row(
            String name,
            @Nullable String href,
            String scheme,
            String reason,
            String until,
            String set,
            @Nullable String back) {}

    /** The form that sets somebody aside. */
    public record Form(
            String name,
            String number,
            String scheme,
            String schemeTitle,
            String reason,
            String until,
            FormErrors errors) {}
}
