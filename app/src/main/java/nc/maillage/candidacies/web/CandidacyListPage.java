package nc.maillage.candidacies.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The candidacies to one notice, in the order in which they came: no ranking. */
public record CandidacyListPage(
        String address,
        String title,
        String number,
        String deadline,
        String vacancy,
        String started,
        boolean mayKeep,
        List<Choice> states,
        String state,
        List<Choice> ways,
        String way,
        String csv,
        List<Row> rows,
        Paging paging) {
    public CandidacyListPage {
        states = List.copyOf(states);
        ways = List.copyOf(ways);
        rows = List.copyOf(rows);
    }

    /** « Ligne ». */
    public record Row(
            String href,
            String number,
            String name,
            String arrived,
            String how,
            String way,
            StateTag classed,
            StateTag complete,
            String missing,
            StateTag timeliness,
            @Nullable StateTag visa,
            @Nullable StateTag withdrawn) {}
}
