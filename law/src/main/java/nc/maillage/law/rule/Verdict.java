package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * « Verdict »: the tree of what each condition gave, in the shape of the rule; parts never looked at are absent.
 *
 * <p>{@code subject} holds the facts that were read: those of the file, or of one member; {@code computed} is the ceiling
 * where there was one.
 */
public record Verdict(
        Condition condition,
        Outcome outcome,
        Why why,
        Facts subject,
        @Nullable Fraction computed,
        List<Verdict> parts) {

    static Verdict leaf(Condition condition, Outcome outcome, Why why, Facts subject) {
        return new Verdict(condition, outcome, why, subject, null, List.of());
    }

    /** The parts that make the outcome what it is: on a failure, those that fail. */
    public List<Verdict> decisiveParts() {
        return switch (condition) {
            case Condition.All all when outcome != Outcome.FULFILLED -> withOutcome();
            case Condition.InTurn turn when outcome != Outcome.FULFILLED -> withOutcome();
            case Condition.Admissible admissible when outcome != Outcome.FULFILLED -> withOutcome();
            case Condition.AnyOf any when outcome != Outcome.NOT_FULFILLED -> withOutcome();
            default -> parts;
        };
    }

    public Clause clause() {
        return condition.clause();
    }

    public boolean isRouted() {
        return why == Why.ROUTED;
    }

    /** Whether it fails for want of what must come with the request, its merits not looked at. */
    public boolean isInadmissible() {
        return why == Why.INADMISSIBLE
                || why == Why.PARTS && decisiveParts().stream().anyMatch(Verdict::isInadmissible);
    }

    private List<Verdict> withOutcome() {
        return parts.stream().filter(part -> part.outcome == outcome).toList();
    }
}
