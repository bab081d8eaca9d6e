package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;

/** « Voies ouvertes »: those of a rule that nothing known of a case closes. */
record OpenWays(Tracer tracer, Facts facts) {

    boolean leadFrom(Condition rule) {
        return switch (rule) {
            case Condition.Route route -> !trace(route).isRouted() && leadFrom(route.part());
            case Condition.Admissible both
            when both.clause().isGroup() -> leadFrom(both.proofs()) && leadFrom(both.part());
            case Condition.Otherwise ways
            when ways.clause().isGroup() ->
                leadFrom(ways.attempts().getFirst())
                        || ways.attempts().stream().skip(1).anyMatch(this::leadByDefault);
            default -> trace(rule).outcome() != Outcome.NOT_FULFILLED;
        };
    }

    /** Whom it is for comes first in it: without a word of that, it is open to nobody in particular. */
    private boolean leadByDefault(Condition way) {
        Verdict verdict = trace(way);
        List<Verdict> parts = verdict.parts();
        Verdict first = parts.isEmpty() ? verdict : parts.getFirst();
        return verdict.outcome() != Outcome.NOT_FULFILLED && first.outcome() == Outcome.FULFILLED;
    }

    private Verdict trace(Condition condition) {
        return tracer.trace(condition, facts);
    }
}
