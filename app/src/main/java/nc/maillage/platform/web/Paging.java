package nc.maillage.platform.web;

import java.util.List;
import java.util.stream.LongStream;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Pagination » : at most fifty lines a page; the page asked for is brought back between the first and the last. */
public record Paging(PageAddress address, int number, int size, long total) {
    public static final String PARAMETER = "page";
    public static final int LARGEST = 50;
    private static final int AROUND = 2;

    public Paging {
        size = Math.clamp(size, 1, LARGEST);
        total = Math.max(0, total);
        number = (int) Math.clamp((long) number, 1, lastPage(total, size));
    }

    /** The page a visitor asks for: the first, where it is not written as a number. */
    public static int asked(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed) : 1;
    }

    public int last() {
        return (int) lastPage(total, size);
    }

    public long offset() {
        return (number - 1L) * size;
    }

    public boolean several() {
        return last() > 1;
    }

    /** « 1 à 12 sur 40 ». */
    public String range() {
        if (total == 0) {
            return "Aucune ligne";
        }
        long end = Math.min(offset() + size, total);
        return "%s à %s sur %s".formatted(French.whole(offset() + 1), French.whole(end), French.whole(total));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last();
    }

    public String href(int page) {
        return address.with(PARAMETER, page == 1 ? null : page).href();
    }

    /** First, last and those around the current one, in order; a gap is where two neighbours differ by more than one. */
    public List<Integer> shown() {
        return LongStream.concat(
                        LongStream.of(1, last()), LongStream.rangeClosed(number - AROUND, (long) number + AROUND))
                .filter(page -> page >= 1 && page <= last())
                .distinct()
                .sorted()
                .mapToObj(page -> (int) page)
                .toList();
    }

    private static long lastPage(long total, int size) {
        return Math.clamp((total + size - 1) / size, 1, Integer.MAX_VALUE);
    }
}
