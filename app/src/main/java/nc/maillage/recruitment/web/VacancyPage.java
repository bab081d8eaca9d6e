package nc.maillage.recruitment.web;

import java.util.List;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Step;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy: where it stands, what comes next, what is left to correct, what changed, what was done.
 *
 * @param next the one main act, null where nothing is left to do for this agent
 * @param waits why the next act is not theirs
 * @param checks null once the text is approved
 * @param text where its text is corrected, null for who may not
 * @param reference the name of the notice that it is compared with, null where there is none
 * @param besides the other vacancies of its post that go on
 * @param publicPage null before it is published
 */
public record VacancyPage(
        String address,
        String title,
        StateTag state,
        List<Step> steps,
        @Nullable Act next,
        @Nullable String waits,
        List<Act> others,
        List<Fact> facts,
        @Nullable VacancyChecks checks,
        @Nullable String text,
        @Nullable String reference,
        List<DifferenceView> differences,
        List<StoryItem> story,
        List<PostVacancies.Row> besides,
        boolean files,
        @Nullable String publicPage) {

    /** A link to the page of an act; {@code ends} where nothing comes after it. */
    public record Act(String href, String words, boolean ends) {}
}
