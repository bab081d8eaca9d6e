package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.decisions.AssessmentPage;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The signature page: the verdict drawn, the questions to judge in place, and beside it what follows. */
public record VerdictPage(
        FileHead head,
        @Nullable AssessmentPage assessment,
        List<String> impossible,
        List<FactsPage.Question> questions,
        Side side,
        @Nullable ClockPanel clock,
        List<Actor> next,
        FormErrors errors,
        @Nullable String conflict) {
    /** What the rules propose; {@code mayPropose} opens the button, else {@code why} says what it waits for. */
    public record Side(Tone tone, String headline, List<StateTag> lines, boolean mayPropose, String why) {}

    public record Actor(String who, String what) {}
}
