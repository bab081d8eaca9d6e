package nc.maillage.law.rule;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;

/** « Ce que lit une condition »: the facts and figures that a node names itself, and its parts. */
final class Ingredients {
    private Ingredients() {}

    static List<FactKey<?>> facts(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> List.of(is.fact());
            case Condition.OneOf oneOf -> List.of(oneOf.fact());
            case Condition.LongerThan longer -> List.of(longer.since(), longer.until());
            case Condition.Below below ->
                List.of(below.amount(), below.ceiling().persons());
            case Condition.LastsAtLeast lasts -> List.of(lasts.since(), lasts.until());
            case Condition.Under under -> List.of(under.amount());
            case Condition.AtMost most -> List.of(most.amount());
            case Condition.Remains remains -> List.of(remains.spent());
            case Condition.LastsOver over -> List.of(over.since(), over.until());
            case Condition.YoungerThan younger -> List.of(younger.birth(), younger.on());
            case Condition.InSeason season -> List.of(season.day());
            case Condition.Judged judged -> List.of(judged.question());
            case Condition.Route route -> List.of(route.question());
            case Condition.All _, Condition.InTurn _, Condition.AnyOf _, Condition.Not _, Condition.Otherwise _ ->
                List.of();
            case Condition.Ongoing _, Condition.Admissible _ -> List.of();
            case Condition.EachMember each -> List.of(each.name(), each.link());
            case Condition.SetAside aside -> aside.cases().facts();
            case Condition.NoGround ground -> ground.cases().facts();
        };
    }

    /** The facts that a verdict read or lacked: the answer on the exact day only where that day was met. */
    static List<FactKey<?>> facts(Verdict verdict) {
        boolean byPerson = verdict.why() == Why.JUDGED || verdict.why() == Why.NOT_JUDGED;
        return byPerson ? everyFact(verdict.condition()) : facts(verdict.condition());
    }

    static List<FactKey<?>> everyFact(Condition condition) {
        return switch (condition) {
            case Condition.LongerThan longer -> List.of(longer.since(), longer.until(), longer.onTheDay());
            case Condition.NoGround ground ->
                Stream.<FactKey<?>>concat(ground.cases().facts().stream(), Stream.of(ground.question()))
                        .toList();
            default -> facts(condition);
        };
    }

    static List<ParameterKey> parameters(Condition condition) {
        return switch (condition) {
            case Condition.LongerThan longer -> List.of(longer.months());
            case Condition.LastsAtLeast lasts -> List.of(lasts.months());
            case Condition.Under under -> List.of(under.limit());
            case Condition.AtMost most -> List.of(most.limit());
            case Condition.Remains remains -> List.of(remains.cap());
            case Condition.LastsOver over -> {
                ParameterKey on = over.on();
                yield on == null ? List.of(over.months()) : List.of(over.months(), on);
            }
            case Condition.Ongoing ongoing -> List.of(ongoing.event());
            case Condition.Below below -> below.ceiling().parameters();
            case Condition.YoungerThan younger -> List.of(younger.years());
            case Condition.InSeason season -> List.of(season.first(), season.last());
            default -> List.of();
        };
    }

    static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts();
            case Condition.InTurn turn -> turn.parts();
            case Condition.AnyOf any -> any.parts();
            case Condition.Not not -> List.of(not.part());
            case Condition.Otherwise otherwise -> otherwise.attempts();
            case Condition.EachMember each -> List.of(each.part());
            case Condition.Admissible admissible -> List.of(admissible.proofs(), admissible.part());
            case Condition.Route route -> List.of(route.part());
            case Condition.SetAside aside -> List.of(aside.part());
            case Condition.NoGround ground -> List.of(ground.part());
            default -> List.of();
        };
    }

    static Stream<Condition> within(Condition condition) {
        return Stream.concat(Stream.of(condition), parts(condition).stream().flatMap(Ingredients::within));
    }
}
