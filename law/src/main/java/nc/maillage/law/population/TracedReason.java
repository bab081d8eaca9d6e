package nc.maillage.law.population;

import java.util.Locale;
import nc.maillage.law.Outcome;
import nc.maillage.law.rule.Clause;
import nc.maillage.law.rule.Condition;

/** « Motif conservé »: a condition on which a verdict hangs, and what it gave. */
public record TracedReason(Condition condition, Outcome outcome) {
    public Clause clause() {
        return condition.clause();
    }

    /** In French, without figures or facts: those are in the file of the household. */
    public String sentence() {
        String title = condition instanceof Condition.Route route
                ? "Orientation vers " + route.destination()
                : clause().title();
        return title + "\u00A0: " + outcome.label().toLowerCase(Locale.FRENCH) + ".";
    }
}
