package nc.maillage.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * « Cadre de page » : what surrounds every page of the signed-in agent, or of the public when there is no agent.
 *
 * @param singleKeys whether single keys act as shortcuts: the agent chooses
 */
public record PageShell(
        String collectivityName,
        String unitName,
        @Nullable String agentName,
        @Nullable String roleLabel,
        List<NavItem> nav,
        String csrfParameter,
        String csrfToken,
        LocalDate today,
        boolean demo,
        boolean singleKeys,
        @Nullable Notice notice) {

    /** The flash attribute under which a page says that nothing was done, and why. */
    public static final String UNCHANGED = "unchanged";

    /** Around a page of nobody in particular: no name, no unit, and a form that proves no session. */
    public static PageShell ofNobody(List<NavItem> nav, LocalDate today, boolean demo) {
        return new PageShell(
                "Action sociale", "Nouvelle-Calédonie", null, null, nav, "_csrf", "", today, demo, true, null);
    }

    /** « Ce qui vient d’être fait », or why it was not. */
    public record Notice(String words, Tone tone) {}

    /** « Rubrique » : {@code count} is null when there is nothing to count. */
    public record NavItem(
            String label,
            String href,
            boolean current,
            @Nullable Integer count) {}
}
