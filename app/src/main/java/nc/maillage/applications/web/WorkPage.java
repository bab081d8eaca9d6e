package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.SortLink;
import org.jspecify.annotations.Nullable;

/**
 * The work of one agent, or all the requests.
 *
 * @param toTake requests that nobody follows; {@code oldestToTake} the day the oldest came
 * @param toReview proposals of others that wait for a second reading
 * @param emptiness why there is no line, when there is none
 * @param here the address of this page, to come back to
 * @param colleagues to whom a file may be given
 */
public record WorkPage(
        String title,
        String subtitle,
        String path,
        boolean mine,
        List<Count> counts,
        List<WorkRow> rows,
        Paging paging,
        List<SortLink> heads,
        Filters filters,
        String csv,
        long toTake,
        long toReview,
        @Nullable String oldestToTake,
        List<Choice> colleagues,
        Emptiness emptiness,
        String here,
        boolean mayRegister,
        boolean mayInstruct,
        boolean maySeeSchemes) {
    /** « Pourquoi la liste est vide ». */
    public enum Emptiness {
        NO_SCHEME,
        NO_REQUEST,
        FILTERED
    }

    /** What is typed in the filters. */
    public record Filters(
            String group,
            String number,
            String name,
            String commune,
            String channel,
            String officer,
            String from,
            String to,
            List<Choice> channels,
            List<Choice> communes,
            boolean active) {}
}
