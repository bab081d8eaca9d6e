package nc.maillage.access.web.administration;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nc.maillage.access.web.administration.AdministrationPages.Act;
import nc.maillage.access.web.administration.AdministrationPages.Cell;
import nc.maillage.access.web.administration.AdministrationPages.ListPage;
import nc.maillage.platform.web.Crumb;
import nc.maillage.platform.web.Csv;
import nc.maillage.platform.web.PageAddress;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** A list of the administration: the same columns sort it, page it and export it. */
final class Listing<T> {
    private static final int SIZE = 30;

    private record Column<T>(String label, Function<T, Cell> cell, Comparator<T> order) {}

    private final String title;
    private final String path;
    private final Map<String, Column<T>> columns = new LinkedHashMap<>();
    private Crumb above = new Crumb("Administration", "/administration");
    private String lead = "";
    private String whenEmpty = "";
    private @Nullable Act act;

    Listing(String title, String path) {
        this.title = title;
        this.path = path;
    }

    /** What a visitor asks of a list. */
    record Query(
            @Nullable String tri,
            @Nullable String page,
            @Nullable String format) {
        boolean csv() {
            return "csv".equals(format);
        }
    }

    Listing<T> under(String label, String href) {
        above = new Crumb(label, href);
        return this;
    }

    Listing<T> lead(String text) {
        lead = text;
        return this;
    }

    Listing<T> whenEmpty(String text) {
        whenEmpty = text;
        return this;
    }

    Listing<T> act(String label, String href) {
        act = new Act(label, href);
        return this;
    }

    /** In alphabetical order, as French sorts. */
    Listing<T> column(String key, String label, Function<T, Cell> cell) {
        var french = Collator.getInstance(Locale.FRENCH);
        return column(
                key,
                label,
                cell,
                (one, other) ->
                        french.compare(cell.apply(one).text(), cell.apply(other).text()));
    }

    Listing<T> column(String key, String label, Function<T, Cell> cell, Comparator<T> order) {
        columns.put(key, new Column<>(label, cell, order));
        return this;
    }

    Object answer(List<T> all, Query query) {
        var first = Sorting.ascending(columns.keySet().iterator().next());
        var sorting = Sorting.read(query.tri(), columns.keySet(), first);
        var sorted = sorted(all, sorting);
        return query.csv() ? csv(sorted) : page(sorted, sorting, Paging.asked(query.page()));
    }

    private List<T> sorted(List<T> all, Sorting sorting) {
        var column = columns.get(sorting.column());
        if (column == null) {
            return all;
        }
        var sorted = new ArrayList<>(all);
        sorted.sort(sorting.descending() ? column.order().reversed() : column.order());
        return sorted;
    }

    private ModelAndView page(List<T> sorted, Sorting sorting, int number) {
        var address = PageAddress.of(path).with(Sorting.PARAMETER, sorting.written());
        var paging = new Paging(address, number, SIZE, sorted.size());
        var heads = columns.entrySet().stream()
                .map(each ->
                        sorting.link(address, each.getKey(), each.getValue().label()))
                .toList();
        var rows = sorted.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(line -> columns.values().stream()
                        .map(column -> column.cell().apply(line))
                        .toList())
                .toList();
        var csv = address.with("format", "csv").href();
        var labels = columns.values().stream().map(Column::label).toList();
        return new ModelAndView("access/administration/list")
                .addObject("page", new ListPage(above, title, lead, heads, labels, rows, paging, csv, act, whenEmpty));
    }

    private ResponseEntity<Resource> csv(List<T> sorted) {
        var csv = new Csv(columns.values().stream().map(Column::label).toList());
        for (var line : sorted) {
            csv.line(columns.values().stream()
                    .map(column -> column.cell().apply(line).exported())
                    .toList());
        }
        return csv.download(path.substring(path.lastIndexOf('/') + 1));
    }
}
