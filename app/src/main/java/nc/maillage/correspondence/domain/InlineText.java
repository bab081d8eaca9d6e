package nc.maillage.correspondence.domain;

import java.util.ArrayList;
import java.util.List;

/** « Texte courant » : a line cut where **two stars** open or close bold. */
public record InlineText(List<Run> runs) {
    private static final String STARS = "**";

    public InlineText {
        runs = List.copyOf(runs);
    }

    /** « Passage » of one weight. */
    public record Run(String text, boolean bold) {}

    /** Stars without a partner are kept as typed. */
    public static InlineText of(String line) {
        var runs = new ArrayList<Run>();
        int from = 0;
        while (true) {
            int open = line.indexOf(STARS, from);
            int close = open < 0 ? -1 : line.indexOf(STARS, open + STARS.length());
            if (close < 0) {
                add(runs, line.substring(from), false);
                return new InlineText(runs);
            }
            add(runs, line.substring(from, open), false);
            add(runs, line.substring(open + STARS.length(), close), true);
            from = close + STARS.length();
        }
    }

    private static void add(List<Run> runs, String text, boolean bold) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, bold));
        }
    }
}
