package nc.maillage.law.rule;

import java.util.List;
import java.util.stream.Collectors;
import nc.maillage.law.LegalReference;

/** « Texte canonique d’une règle »: one line per node, all that decides and nothing that only words it. */
public final class RuleText {
    private RuleText() {}

    public static String of(Condition rule) {
        StringBuilder text = new StringBuilder();
        write(rule, 0, text);
        return text.toString();
    }

    /** Empty without an amount, so that a rule that gives none keeps its digest. */
    static String ofAmounts(List<Amount> amounts) {
        StringBuilder text = new StringBuilder();
        amounts.forEach(amount -> write(amount, 0, text));
        return text.toString();
    }

    private static void write(Amount amount, int depth, StringBuilder text) {
        Clause clause = amount.clause();
        text.repeat(' ', 2 * depth)
                .append(String.join(
                        " | ",
                        clause.key(),
                        amount.getClass().getSimpleName(),
                        "facts " + AmountContents.facts(amount),
                        "parameters " + AmountContents.figures(amount),
                        "questions " + clause.openQuestions(),
                        clause.grade().symbol(),
                        clause.reference().inFrench()))
                .append('\n');
        if (amount instanceof Amount.FirstCase cases) {
            cases.cases().forEach(each -> {
                write(each.when(), depth + 1, text);
                write(each.then(), depth + 2, text);
            });
        }
        AmountContents.parts(amount).forEach(part -> write(part, depth + 1, text));
    }

    private static void write(Condition condition, int depth, StringBuilder text) {
        Clause clause = condition.clause();
        LegalReference reference = clause.reference();
        text.repeat(' ', 2 * depth)
                .append(String.join(
                        " | ",
                        clause.key(),
                        condition.getClass().getSimpleName(),
                        details(condition),
                        "facts " + Ingredients.facts(condition),
                        "parameters " + Ingredients.parameters(condition),
                        "category " + clause.category(),
                        "questions " + clause.openQuestions(),
                        clause.grade().symbol(),
                        reference.inFrench()))
                .append('\n');
        Ingredients.parts(condition).forEach(part -> write(part, depth + 1, text));
    }

    private static String details(Condition condition) {
        return switch (condition) {
            case Condition.OneOf oneOf -> answers(oneOf.accepted());
            case Condition.Judged judged -> answers(judged.accepted());
            case Condition.LongerThan longer -> longer.onTheDay() + " " + answers(longer.accepted());
            case Condition.Below below -> below.ceiling().inclusive() ? "inclusive" : "";
            case Condition.Route route -> route.elsewhere() + " to " + route.destination();
            case Condition.SetAside aside -> aside.cases().toString();
            case Condition.NoGround ground ->
                ground.cases() + " " + ground.question() + " " + answers(ground.accepted());
            default -> "";
        };
    }

    private static String answers(List<String> accepted) {
        return accepted.stream().sorted().collect(Collectors.joining(", "));
    }
}
