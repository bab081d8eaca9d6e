package nc.maillage.portal.web.vacancies;

import java.util.List;
import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The list of notices, its filters with what each would give, and where the same search goes on. */
public record VacancyListPage(
        PageShell shell,
        String heading,
        String words,
        List<Facet> facets,
        List<Asked> asked,
        List<Order> orders,
        List<Row> rows,
        Paging paging,
        String all,
        Ways ways) {
    /** A group of boxes or of rounds. */
    public record Facet(String legend, String name, boolean one, List<Option> options, boolean more) {}

    public record Option(String value, String label, long notices, boolean chosen) {}

    /** What is asked now, with the address of the same search without it. */
    public record Asked(String label, String without) {}

    public record Order(String label, String href, boolean current) {}

    public record Row(
            String href,
            String title,
            String employer,
            @Nullable String place,
            String corps,
            @Nullable String residence,
            Due due,
            List<StateTag> tags) {}

    /** The same search elsewhere than on the page. */
    public record Ways(String atom, String rss, String calendar, String csv, String alerts) {}
}
