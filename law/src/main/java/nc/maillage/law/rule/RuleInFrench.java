package nc.maillage.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;

/** « Règle en français »: the tree of a rule as a lawyer reads it, written from the rule itself; no figure is in it. */
public final class RuleInFrench {
    private final Function<ParameterKey, String> figureNames;

    public RuleInFrench(Function<ParameterKey, String> figureNames) {
        this.figureNames = figureNames;
    }

    /** One line per node, indented by two spaces a level. */
    public List<String> tree(Condition rule) {
        List<String> lines = new ArrayList<>();
        write(rule, "", lines);
        return lines;
    }

    private void write(Condition condition, String margin, List<String> lines) {
        String title = condition.clause().title();
        lines.add(margin + "- " + (title.isEmpty() ? "" : "**" + title + "**\u00A0: ") + sentence(condition));
        Ingredients.parts(condition).forEach(part -> write(part, margin + "  ", lines));
    }

    private String sentence(Condition condition) {
        return switch (condition) {
            case Condition.All _ -> "toutes ces conditions sont remplies.";
            case Condition.InTurn _ ->
                "toutes ces conditions sont remplies, dans cet ordre\u00A0; après une condition non remplie, la suivante"
                        + " n’est pas regardée.";
            case Condition.AnyOf _ -> "l’une au moins de ces conditions est remplie.";
            case Condition.Not _ -> "cette condition n’est pas remplie.";
            case Condition.Otherwise _ -> "la première de ces possibilités, puis à défaut la suivante.";
            case Condition.Is is -> fact(is.fact()) + " est vrai.";
            case Condition.OneOf oneOf -> fact(oneOf.fact()) + " est " + answers(oneOf.fact(), oneOf.accepted()) + ".";
            case Condition.LongerThan longer -> longerThan(longer);
            case Condition.Below below -> below(below);
            case Condition.YoungerThan younger ->
                "de " + fact(younger.birth()) + " à " + fact(younger.on()) + ", l’âge est inférieur à "
                        + figure(younger.years()) + ".";
            case Condition.Judged judged ->
                "une personne a répondu " + answers(judged.question(), judged.accepted()) + " à la question "
                        + fact(judged.question()) + ", avec une justification.";
            case Condition.EachMember _ ->
                "pour chaque autre personne du foyer\u00A0; celle qui ne remplit pas la condition n’est pas rattachée.";
            case Condition.Route route ->
                "si une personne a répondu " + answers(route.question(), List.of(route.elsewhere())) + " à la question "
                        + fact(route.question()) + ", la demande est orientée vers " + route.destination()
                        + "\u00A0; tant que la question n’est pas jugée, rien n’est refusé.";
        };
    }

    private String longerThan(Condition.LongerThan longer) {
        return "de " + fact(longer.since()) + " à " + fact(longer.until()) + ", la durée dépasse "
                + figure(longer.months()) + "\u00A0; à la durée exacte, une personne juge ("
                + fact(longer.onTheDay()) + ").";
    }

    private String below(Condition.Below below) {
        Ceiling ceiling = below.ceiling();
        return fact(below.amount()) + ", montant retenu par une personne, est strictement inférieur à "
                + figure(ceiling.base()) + " × (" + figure(ceiling.firstPerson()) + " + "
                + figure(ceiling.furtherPerson())
                + " × (" + fact(ceiling.persons()) + " − 1)), sans arrondi.";
    }

    private static String fact(FactKey<?> key) {
        return "«\u00A0" + key.definition().label() + "\u00A0»";
    }

    private static String answers(FactKey<?> key, List<String> accepted) {
        return accepted.stream()
                .map(answer -> "«\u00A0" + key.definition().labelOf(answer) + "\u00A0»")
                .collect(Collectors.joining(" ou "));
    }

    private String figure(ParameterKey key) {
        return "[" + figureNames.apply(key) + "]";
    }
}
