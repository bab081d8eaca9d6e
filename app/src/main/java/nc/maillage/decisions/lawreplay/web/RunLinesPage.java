package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** What the decisions behind a count show. */
public record RunLinesPage(
        String address,
        String title,
        String subtitle,
        List<Filter> filters,
        boolean filtered,
        List<Row> rows,
        Paging paging,
        String csv) {
    /** « Filtre » : the name of its parameter, what it offers, what is chosen. */
    public record Filter(String name, String label, String all, List<Choice> choices, String value) {}

    /**
     * « Ligne ».
     *
     * @param href null for a person whom the reader may not know
     */
    public record Row(
            String number,
            @Nullable String href,
            String person,
            String signedOn,
            String scheme,
            StateTag nature,
            String from,
            String to,
            String amounts,
            String commune,
            String household,
            StateTag appeal,
            StateTag bearing,
            List<Reason> reasons) {}

    public record Reason(String label, String from, String to) {}
}
