package nc.maillage.people.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** « Ressemblance » of two names, in thousandths: 1000 is the same, 0 has nothing to do with it. */
public final class Likeness {
    public static final int SAME = 1000;
    /** Heard the same, spelt otherwise. */
    static final int HEARD = 930;

    private static final int BEGUN = 940;
    private static final int NEARLY_BEGUN = 700;
    private static final int LEAST = 500;
    /** So far apart in writing, no two names sound alike. */
    private static final int STRANGE = 300;

    private static final int MOST_WORDS = 8;
    private static final int SHORT = 3;

    private Likeness() {}

    /** For each typed word, the place in {@code known} it is read as, or −1; and how near the whole is. */
    public record Reading(int[] places, int[] each, int whole) {}

    /** Of two words. */
    public static int of(Word a, Word b) {
        if (a.written().equals(b.written())) {
            return SAME;
        }
        int spelt = near(a.written(), b.written());
        if (spelt < STRANGE) {
            return 0;
        }
        if (a.sound().equals(b.sound())
                && Math.min(a.written().length(), b.written().length()) >= SHORT) {
            return Math.max(spelt, HEARD);
        }
        int heard = near(a.sound(), b.sound()) * 95 / 100;
        int best = Math.max(spelt, heard);
        return best < LEAST ? 0 : best;
    }

    /** Of a word still being typed: what begins like a name is near it, even with one slip. */
    public static int begun(Word typed, Word known) {
        int whole = of(typed, known);
        int length = typed.written().length();
        if (length >= 2 && known.written().startsWith(typed.written())) {
            return Math.max(whole, BEGUN);
        }
        boolean nearly = length >= SHORT
                && known.written().length() > length
                && Spelling.slips(typed.written(), known.written().substring(0, length)) == 1;
        return nearly ? Math.max(whole, NEARLY_BEGUN) : whole;
    }

    private static int near(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : SAME - SAME * Spelling.slips(a, b) / longest;
    }

    /** The best way to read the typed words among the known ones, each known word used once: order does not count. */
    public static Reading read(List<Word> typed, List<Word> known, boolean lastUnfinished) {
        var words = typed.subList(0, Math.min(MOST_WORDS, typed.size()));
        var table = new int[words.size()][known.size()];
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                boolean unfinished = lastUnfinished && i == words.size() - 1;
                table[i][j] = unfinished ? begun(words.get(i), known.get(j)) : of(words.get(i), known.get(j));
            }
        }
        var places = assign(table, words, known.size());
        return summed(words, table, places);
    }

    private static Reading summed(List<Word> words, int[][] table, int[] places) {
        var each = new int[words.size()];
        int sum = 0;
        int weights = 0;
        for (int i = 0; i < words.size(); i++) {
            each[i] = places[i] < 0 ? 0 : table[i][places[i]];
            sum += each[i] * weight(words.get(i));
            weights += weight(words.get(i));
        }
        return new Reading(places, each, weights == 0 ? 0 : sum / weights);
    }

    /** « de », « le », « N. » tell less than a whole name. */
    private static int weight(Word word) {
        return word.written().length() < SHORT ? 1 : 2;
    }

    private static int[] assign(int[][] table, List<Word> words, int known) {
        int masks = 1 << words.size();
        var best = new int[masks];
        var taken = new ArrayList<int[]>();
        Arrays.fill(best, -1);
        best[0] = 0;
        for (int j = 0; j < known; j++) {
            var chosen = new int[masks];
            Arrays.fill(chosen, -1);
            for (int mask = masks - 1; mask > 0; mask--) {
                for (int i = 0; i < words.size(); i++) {
                    int without = mask & ~(1 << i);
                    boolean fits = without != mask && best[without] >= 0 && table[i][j] > 0;
                    int reached = fits ? best[without] + table[i][j] * weight(words.get(i)) : -1;
                    if (reached > best[mask]) {
                        best[mask] = reached;
                        chosen[mask] = i;
                    }
                }
            }
            taken.add(chosen);
        }
        return walkedBack(best, taken, words.size());
    }

    private static int[] walkedBack(int[] best, List<int[]> taken, int words) {
        var places = new int[words];
        Arrays.fill(places, -1);
        int mask = 0;
        for (int each = 1; each < best.length; each++) {
            mask = best[each] > best[mask] ? each : mask;
        }
        for (int j = taken.size() - 1; j >= 0 && mask != 0; j--) {
            int i = taken.get(j)[mask];
            if (i >= 0) {
                places[i] = j;
                mask &= ~(1 << i);
            }
        }
        return places;
    }
}
