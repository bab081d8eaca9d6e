package nc.maillage.candidacies.retention.web;

import java.util.List;
import java.util.Map;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** How long candidacies are kept, who asked to be erased, what is due. */
public record RetentionPage(
        @Nullable String choice,
        List<StoryItem> choices,
        List<Request> requests,
        List<Due> due,
        List<Due> later,
        @Nullable Confirmation eraseAll,
        boolean byItself,
        int erased,
        Map<String, String> typed,
        FormErrors errors) {
    public RetentionPage {
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** @param running what keeps the candidacy all the same */
    public record Request(
            String name,
            String number,
            String notice,
            String asked,
            @Nullable String running,
            @Nullable Confirmation erase,
            String refuse,
            String whyField) {}

    public record Due(String name, String number, String notice, StateTag state, String why) {}
}
