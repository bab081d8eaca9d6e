package nc.maillage.candidacies.employment.web;

import java.util.List;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** The file of local employment of a notice: its level, its candidates counted by class, its steps. */
public record EmploymentPage(
        String address,
        String candidacies,
        String vacancy,
        String title,
        String number,
        Level level,
        List<Counted> counts,
        List<String> doubts,
        List<String> dropped,
        boolean toInform,
        Step lack,
        Step contract,
        Step nomination,
        Step information,
        Step challenge,
        List<Delay> delays,
        List<StoryItem> history,
        FormErrors errors) {
    /** @param observed what other notices of the corps print, with its source */
    public record Level(
            StateTag state,
            String label,
            String sentence,
            @Nullable Observed observed,
            List<Fact> facts,
            FactForm form,
            List<String> questions,
            String text,
            @Nullable String link,
            String grade,
            String gradeLetter) {}

    public record Observed(
            String figure,
            String since,
            String text,
            @Nullable String link,
            String grade,
            String gradeLetter,
            boolean confirmed) {}

    public record Counted(StateTag state, String sentence, long candidates) {}

    public record Step(
            List<Fact> facts, FactForm form, @Nullable DrawnReading reading) {}

    /** @param left how many days to its end at the earliest; null where none is counted */
    public record Delay(
            String title,
            StateTag state,
            String sentence,
            @Nullable String left,
            String text,
            @Nullable String link,
            List<String> questions) {}
}
