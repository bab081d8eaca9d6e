package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** One open question, its history of answers, and the form that answers it. */
public record QuestionPage(
        String scheme,
        String schemeTitle,
        String key,
        String text,
        StateTag state,
        List<Fact> facts,
        @Nullable String answer,
        List<Given> given,
        boolean mayAnswer,
        String typed,
        FormErrors errors,
        String once,
        String address) {
    /** An answer; {@code review} is the address of its approval, null where this agent may not. */
    public record Given(
            String id,
            String text,
            StateTag state,
            String by,
            String reviewed,
            @Nullable String review,
            @Nullable String whyNot,
            String once) {}
}
