package nc.maillage.scenarios.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Paging;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** The cases that a scenario moves, narrowed by effect and by band. */
public record MovedPage(
        String address,
        String scenario,
        List<Choice> schemes,
        List<Choice> effects,
        List<Choice> resources,
        List<Choice> persons,
        String scheme,
        String effect,
        String resourcesChosen,
        String personsChosen,
        List<Row> rows,
        Paging paging,
        String csv) {
    public record Row(
            String href,
            String reference,
            String decision,
            String scheme,
            StateTag effect,
            String before,
            String after,
            @Nullable String yearlyBefore,
            @Nullable String yearlyAfter) {}
}
