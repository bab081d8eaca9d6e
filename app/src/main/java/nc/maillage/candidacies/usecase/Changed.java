package nc.maillage.candidacies.usecase;

import java.util.List;
import nc.maillage.candidacies.domain.Candidacy;

/** « Suite donnée à un changement » of a candidacy. */
public sealed interface Changed {
    /** @param refused files that were not kept; the rest is */
    record Done(Candidacy candidacy, List<RefusedFile> refused) implements Changed {}

    /** Somebody, or another tab, changed it since the page was read. */
    record Stale(Candidacy now) implements Changed {}

    /** @param why French sentence */
    record Closed(Candidacy now, String why) implements Changed {}
}
