package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * The vacancies of the house.
 *
 * @param none whether there is none at all, whatever is asked
 */
public record VacancyListPage(
        boolean none,
        boolean mayDraft,
        List<Count> counts,
        List<SortLink> heads,
        List<Row> rows,
        Paging paging,
        String words,
        String stage,
        String unit,
        List<Choice> stages,
        List<Choice> units) {
    /** @param due while anyone may answer; otherwise the deadline is in {@code deadline} */
    public record Row(
            String href,
            String title,
            @Nullable String number,
            String unit,
            String corps,
            String place,
            StateTag state,
            @Nullable Due due,
            String deadline) {}
}
