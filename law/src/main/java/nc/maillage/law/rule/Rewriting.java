package nc.maillage.law.rule;

import java.util.List;
import java.util.function.UnaryOperator;

/** « Réécriture d’une règle »: the same tree with one of its clauses wrapped in something else. */
public final class Rewriting {
    private final String clause;
    private final UnaryOperator<Condition> wrap;

    private Rewriting(String clause, UnaryOperator<Condition> wrap) {
        this.clause = clause;
        this.wrap = wrap;
    }

    public static Condition of(Condition rule, String clause, UnaryOperator<Condition> wrap) {
        return new Rewriting(clause, wrap).of(rule);
    }

    private Condition of(Condition condition) {
        return condition.clause().key().equals(clause) ? wrap.apply(condition) : inside(condition);
    }

    private Condition inside(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.All(all.clause(), each(all.parts()));
            case Condition.InTurn turn -> new Condition.InTurn(turn.clause(), each(turn.parts()));
            case Condition.AnyOf any -> new Condition.AnyOf(any.clause(), each(any.parts()));
            case Condition.Not not -> new Condition.Not(not.clause(), of(not.part()));
            case Condition.Otherwise otherwise ->
                new Condition.Otherwise(otherwise.clause(), each(otherwise.attempts()));
            case Condition.EachMember each ->
                new Condition.EachMember(each.clause(), each.name(), each.link(), of(each.part()));
            case Condition.Route route ->
                new Condition.Route(
                        route.clause(), route.question(), route.elsewhere(), route.destination(), of(route.part()));
            case Condition.SetAside aside -> new Condition.SetAside(aside.clause(), aside.cases(), of(aside.part()));
            case Condition.NoGround ground ->
                new Condition.NoGround(
                        ground.clause(), ground.cases(), ground.question(), ground.accepted(), of(ground.part()));
            default -> condition;
        };
    }

    private List<Condition> each(List<Condition> parts) {
        return parts.stream().map(this::of).toList();
    }
}
