package nc.maillage.portal.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;
import nc.maillage.platform.web.PageShell;
import nc.maillage.platform.web.Tone;
import org.jspecify.annotations.Nullable;

/** The questions, and the answer once they are sent. */
public record EligibilityPage(
        PageShell shell,
        EligibilityForm typed,
        List<Choice> provinces,
        FormErrors errors,
        @Nullable Answer answer) {
    /** A probable answer, its reasons, the figures it rests on, and what to do. */
    public record Answer(
            Tone tone, String title, String text, List<Reason> reasons, List<Figure> figures, List<String> then) {}

    public record Reason(Tone tone, String label, String words) {}

    public record Figure(String label, String value, String since, String text, String gradeLetter, String grade) {}
}
