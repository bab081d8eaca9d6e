package nc.maillage.portal.web.vacancies;

import java.util.List;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * A version of a notice that another one replaced.
 *
 * @param now the address of the notice as it stands
 * @param canonical the same, for search engines
 * @param held between which days it was the notice
 * @param facts and {@code body}: HTML of the library of notices, which escapes what it writes
 */
public record PastVersionPage(
        PageShell shell,
        String now,
        String canonical,
        String number,
        int version,
        String title,
        String where,
        String held,
        String facts,
        @Nullable String residence,
        String body,
        List<StoryItem> versions) {
    public PastVersionPage {
        versions = List.copyOf(versions);
    }
}
