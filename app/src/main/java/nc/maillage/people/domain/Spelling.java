package nc.maillage.people.domain;

/** « Orthographe » : how many slips of the hand lie between two words. */
public final class Spelling {
    private Spelling() {}

    /** Letters added, left out, changed, or two neighbours swapped (optimal string alignment). */
    public static int slips(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cell(a, b, i, j, before, last, row);
            }
            var freed = before;
            before = last;
            last = row;
            row = freed;
        }
        return last[b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
        int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
