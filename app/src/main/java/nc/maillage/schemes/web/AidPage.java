package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Confirmation;
import nc.maillage.platform.web.Fact;
import nc.maillage.platform.web.StateTag;
import nc.maillage.schemes.domain.AidChanges;
import org.jspecify.annotations.Nullable;

/**
 * What the reading page of a draft shows: the aid that it would be, and whether it may be published.
 *
 * @param whyNot why this agent may not publish it now; null where he may
 * @param publish offered on the page of publication only
 */
public record AidPage(
        String address,
        String title,
        String what,
        StateTag state,
        List<Fact> facts,
        List<RuleReading.Part> rule,
        List<RuleReading.Question> questions,
        List<Piece> pieces,
        List<Example> examples,
        List<String> untried,
        List<AidChanges.Change> changes,
        String note,
        int problems,
        @Nullable String whyNot,
        Confirmation abandon,
        @Nullable Confirmation publish,
        long revision) {
    public record Piece(String label, String hint, String when) {}

    /** @param at its rank; {@code passed} whether it gives what is expected */
    public record Example(
            int at, String name, String day, StateTag state, String expected, String found, boolean passed) {}

    /** Each figure of the rule and of the amount, once. */
    public List<RuleReading.Figure> figures() {
        return rule.stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> figure.value() != null)
                .distinct()
                .toList();
    }

    public boolean isWhole() {
        return problems == 0;
    }
}
