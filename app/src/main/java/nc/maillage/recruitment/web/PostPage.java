package nc.maillage.recruitment.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * A post: who held it, when nobody did, and the notices by which it was offered.
 *
 * @param over why nobody can hold it any more, null while somebody can
 */
public record PostPage(
        String address,
        String title,
        StateTag state,
        List<Fact> facts,
        PostVacancies.Offers offers,
        List<StoryItem> story,
        List<Choice> agents,
        boolean occupied,
        boolean closed,
        @Nullable String over,
        Map<String, String> typed,
        FormErrors errors) {
    public PostPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
