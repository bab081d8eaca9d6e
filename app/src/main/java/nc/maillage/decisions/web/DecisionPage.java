package nc.maillage.decisions.web;

import java.util.List;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a signed act shows.
 *
 * @param assessment null for whoever may not read it
 * @param household empty when it was not known on that day
 * @param replay null for whoever may not compute it again
 */
public record DecisionPage(
        PersonHeading person,
        String number,
        String reference,
        String title,
        String subtitle,
        StateTag ruling,
        List<Fact> act,
        List<Fact> letter,
        @Nullable String letterHref,
        boolean toNotify,
        List<Member> household,
        String householdOn,
        @Nullable AssessmentPage assessment,
        @Nullable String replay,
        ChallengePart challenges,
        List<StoryItem> story) {
    public record Member(String name, String link, String birth) {}
}
