package nc.maillage.platform.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** « Tri » : one column and its direction, written {@code tri=nom} or {@code tri=-nom}; only known columns are taken. */
public record Sorting(String column, boolean descending) {
    public static final String PARAMETER = "tri";

    public static Sorting read(@Nullable String written, Set<String> known, Sorting otherwise) {
        if (written == null) {
            return otherwise;
        }
        var descending = written.startsWith("-");
        var column = descending ? written.substring(1) : written;
        return known.contains(column) ? new Sorting(column, descending) : otherwise;
    }

    public static Sorting ascending(String column) {
        return new Sorting(column, false);
    }

    public static Sorting descending(String column) {
        return new Sorting(column, true);
    }

    public String written() {
        return descending ? "-" + column : column;
    }

    /** The head of a column: a click sorts by it, a second one turns the order round; the page number starts again. */
    public SortLink link(PageAddress address, String of, String label) {
        var current = of.equals(column);
        var wanted = new Sorting(of, current && !descending);
        var href = address.with(Paging.PARAMETER, null)
                .with(PARAMETER, wanted.written())
                .href();
        return new SortLink(label, href, direction(current));
    }

    private @Nullable String direction(boolean current) {
        if (!current) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }
}
