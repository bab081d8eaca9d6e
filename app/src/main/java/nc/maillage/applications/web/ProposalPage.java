package nc.maillage.applications.web;

import java.util.List;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The form that puts a decision before a second pair of eyes. */
public record ProposalPage(
        FileHead head,
        Tone tone,
        String headline,
        String summary,
        List<String> persons,
        boolean granted,
        boolean card,
        boolean waiting,
        boolean possible,
        @Nullable String notPossible,
        String validityHint,
        Typed typed,
        @Nullable String sentBack,
        FormErrors errors,
        @Nullable String conflict) {
    public record Typed(String from, String to, String validityReason, String words, String withoutPiece) {}
}
