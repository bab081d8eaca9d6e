package nc.maillage.correspondence.web;

import java.util.List;
import nc.maillage.correspondence.LetterKind;
import nc.maillage.correspondence.domain.TextVariable;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * One text as shown.
 *
 * @param waiting whether a draft awaits a second person; {@code mine} whether the signed-in agent wrote it
 * @param conflict why nothing was changed, null when nothing was asked
 */
public record TextPage(
        LetterKind kind,
        String inUse,
        boolean waiting,
        boolean mine,
        String writer,
        int version,
        String opening,
        String closing,
        List<StoryItem> story,
        FormErrors errors,
        @Nullable String conflict) {
    public List<TextVariable> variables() {
        return List.of(TextVariable.values());
    }
}
