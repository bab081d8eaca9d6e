package nc.maillage.people;

import java.util.List;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** « Volet de la fiche » : what another room shows at the right of a person's page. Beans, shown by {@code @Order}. */
public interface PersonPanel {
    /** Null where the signed-in agent has no business with it. */
    @Nullable
    Panel panelFor(PersonId person);

    /**
     * « Volet ».
     *
     * @param anchor ASCII identifier of its heading, such as {@code demandes}
     * @param count what its tab says; null for no tab
     * @param empty the sentence shown when there is no row, and what to do next
     */
    record Panel(
            String title,
            String anchor,
            @Nullable Integer count,
            List<Row> rows,
            String empty,
            @Nullable String link,
            @Nullable String linkLabel) {}

    /** « Ligne du volet ». */
    record Row(
            String label,
            @Nullable String href,
            @Nullable StateTag state,
            @Nullable String detail,
            @Nullable String source) {}
}
