package nc.maillage.candidacies.employment.web;

import java.util.List;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/** One candidate's class with its reasons; nothing on it takes a second candidate. */
public record ClassPage(
        String candidacies,
        String candidacy,
        String employment,
        String name,
        String number,
        String notice,
        StateTag state,
        String sentence,
        String text,
        @Nullable String link,
        String grade,
        String gradeLetter,
        String level,
        List<String> questions,
        List<String> dropped,
        @Nullable String withdrawn,
        List<Fact> said,
        List<Fact> judged,
        List<FactForm> forms,
        @Nullable DrawnReading priority,
        DrawnReading conditions,
        List<StoryItem> history,
        FormErrors errors) {}
