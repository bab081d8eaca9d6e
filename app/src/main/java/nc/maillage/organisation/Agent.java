package nc.maillage.organisation;

import nc.maillage.platform.CollectivityId;
import org.jspecify.annotations.Nullable;

/**
 * « Agent » : a member of staff as shown on screen and in letters.
 *
 * @param title the post held, such as « cheffe du bureau de coordination des aides »
 * @param unitName the unit of the day, null when the agent belongs to none
 */
public record Agent(
        AgentId id,
        CollectivityId collectivity,
        String firstName,
        String lastName,
        String title,
        @Nullable String unitName) {
    /** « Nadège Taufana ». */
    public String displayName() {
        return firstName + " " + lastName;
    }
}
