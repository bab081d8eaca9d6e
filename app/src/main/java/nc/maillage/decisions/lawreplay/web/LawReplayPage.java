package nc.maillage.decisions.lawreplay.web;

import java.util.List;
import nc.maillage.platform.web.Count;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one replay shows.
 *
 * @param stop where to stop it; null once it has ended
 * @param stopped why it was stopped; null otherwise
 * @param empty what to say where no decision moves; null where some do
 * @param csv null until it is done
 */
public record LawReplayPage(
        String address,
        String title,
        String subtitle,
        StateTag state,
        @Nullable String stop,
        @Nullable String stopped,
        long read,
        long toRead,
        List<Count> natures,
        @Nullable String empty,
        List<Group> groups,
        List<Fact> law,
        List<Fact> decisions,
        @Nullable String csv) {
    /** « Regroupement » : each count opens the decisions behind it. */
    public record Group(String id, String title, String head, List<Row> rows) {}

    public record Row(String label, String number, String href) {}
}
