package nc.maillage.law.rule;

import java.util.List;
import java.util.stream.Stream;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;

/** « Contenu d’un montant »: every text, figure and fact that it names; a part with a title is an amount of its own. */
public final class AmountContents {
    private AmountContents() {}

    public static List<Clause> clauses(Amount amount) {
        return Stream.concat(
                        within(amount).map(Amount::clause),
                        conditions(amount).flatMap(each -> RuleContents.clauses(each).stream()))
                .distinct()
                .toList();
    }

    public static List<ParameterKey> parameters(Amount amount) {
        return Stream.concat(
                        conditions(amount).flatMap(each -> RuleContents.parameters(each).stream()),
                        within(amount).flatMap(each -> figures(each).stream()))
                .distinct()
                .toList();
    }

    public static List<FactDefinition> definitions(Amount amount) {
        return Stream.concat(
                        conditions(amount).flatMap(each -> RuleContents.facts(each).stream()),
                        within(amount).flatMap(each -> facts(each).stream()).map(FactKey::definition))
                .distinct()
                .toList();
    }

    static List<ParameterKey> figures(Amount amount) {
        return switch (amount) {
            case Amount.Figure figure -> List.of(figure.figure());
            case Amount.NotBelow floor -> List.of(floor.least());
            case Amount.LeftOf left -> List.of(left.cap());
            case Amount.FirstCase _, Amount.Nothing _, Amount.ShareOf _, Amount.WholeFrancs _, Amount.Decided _ ->
                List.of();
        };
    }

    static List<FactKey<?>> facts(Amount amount) {
        return switch (amount) {
            case Amount.ShareOf share -> List.of(share.whole());
            case Amount.WholeFrancs whole -> List.of(whole.picked());
            case Amount.Decided decided -> List.of(decided.by());
            case Amount.LeftOf left -> List.of(left.spent());
            case Amount.Figure _, Amount.FirstCase _, Amount.Nothing _, Amount.NotBelow _ -> List.of();
        };
    }

    /** What it is computed from; of cases, only what holds in none of them. */
    static List<Amount> parts(Amount amount) {
        return switch (amount) {
            case Amount.FirstCase cases -> List.of(cases.otherwise());
            case Amount.ShareOf share -> List.of(share.share());
            case Amount.WholeFrancs whole -> List.of(whole.exact());
            case Amount.NotBelow floor -> List.of(floor.amount());
            case Amount.LeftOf left -> List.of(left.amount());
            case Amount.Figure _, Amount.Nothing _, Amount.Decided _ -> List.of();
        };
    }

    private static Stream<Amount> within(Amount amount) {
        Stream<Amount> cases = amount instanceof Amount.FirstCase first
                ? first.cases().stream().map(Amount.Case::then)
                : Stream.empty();
        return Stream.concat(
                Stream.of(amount),
                Stream.concat(cases, parts(amount).stream())
                        .filter(part -> part.clause().isGroup())
                        .flatMap(AmountContents::within));
    }

    private static Stream<Condition> conditions(Amount amount) {
        return within(amount)
                .flatMap(each -> each instanceof Amount.FirstCase first ? first.cases().stream() : Stream.empty())
                .map(Amount.Case::when);
    }
}
