package nc.maillage.scenarios.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one scenario shows.
 *
 * @param stop where to stop it; null once it has ended
 * @param stopped why it was stopped; null otherwise
 * @param schemes empty where there is only one
 * @param triedDay whose rules and figures are tried; null for today's
 * @param counts each opens the cases behind it, empty on invented households
 */
public record ScenarioPage(
        String address,
        String title,
        String subtitle,
        StateTag state,
        @Nullable String stop,
        @Nullable String stopped,
        long read,
        long toRead,
        List<Count> counts,
        List<Line> answers,
        List<SchemeLine> schemes,
        List<Chart> charts,
        List<Fact> cost,
        @Nullable String triedDay,
        List<Proposed> changes,
        List<Fact> law,
        @Nullable String csv) {
    /** « Ligne » of a table with three figures: under the law, under the scenario, the difference. */
    public record Line(String label, String before, String after, String difference) {}

    /** « Ligne d’un dispositif » ; {@code href} opens the cases that it moves. */
    public record SchemeLine(
            String title, String href, String cases, String wins, String loses, String before, String after) {}

    /** « Chiffre changé », and where it is proposed for good. */
    public record Proposed(String label, String before, String after, String href) {}

    /**
     * « Diagramme » : for each band how many lose, to the left, and how many win, to the right.
     *
     * @param largest number drawn at full width
     */
    public record Chart(String id, String title, String head, long largest, List<Bar> bars) {
        public int height() {
            return bars.size() * Bar.HEIGHT;
        }
    }

    /**
     * « Barre » ; lengths are thousandths of the half width, and the table beside says the same.
     *
     * @param href opens the cases that win or lose; null on invented households
     */
    public record Bar(
            String label,
            String cases,
            String wins,
            String loses,
            String same,
            int winsLength,
            int losesLength,
            @Nullable String href) {
        static final int HEIGHT = 24;
    }
}
