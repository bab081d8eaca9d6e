package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** A file at a glance: what to do next, its story, its family, who follows it. */
public record SummaryPage(
        FileHead head,
        Next next,
        List<Fact> facts,
        List<Fact> family,
        List<StoryItem> story,
        @Nullable ClockPanel clock,
        List<Choice> colleagues,
        boolean mayHandOver,
        boolean mayTake,
        @Nullable Confirmation withdrawal,
        Typed typed,
        FormErrors errors,
        @Nullable String conflict) {
    /** The next act, first thing on the page. */
    public record Next(
            String title,
            String text,
            @Nullable String href,
            @Nullable String label) {}

    public record Typed(String agent, String note) {}
}
