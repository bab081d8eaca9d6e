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

    /** One line per node. */
    public List<RuleLine> tree(Condition rule) {
        List<RuleLine> lines = new ArrayList<>();
        write(rule, 0, lines);
        return lines;
    }

    private void write(Condition condition, int depth, List<RuleLine> lines) {
        lines.add(new RuleLine(depth, condition.clause().title(), sentence(condition)));
        Ingredients.parts(condition).forEach(part -> write(part, depth + 1, lines));
    }

    /** The same for an amount. */
    public List<RuleLine> tree(Amount amount) {
        List<RuleLine> lines = new ArrayList<>();
        write(amount, 0, lines);
        return lines;
    }

    private void write(Amount amount, int depth, List<RuleLine> lines) {
        String title = amount.clause().title();
        if (depth > 0 && !title.isEmpty()) {
            lines.add(new RuleLine(depth, "", "ce que donne le montant «\u00A0" + title + "\u00A0»."));
            return;
        }
        lines.add(new RuleLine(depth, title, sentence(amount)));
        if (amount instanceof Amount.FirstCase cases) {
            for (Amount.Case each : cases.cases()) {
                write(each.when(), depth + 1, lines);
                write(each.then(), depth + 2, lines);
            }
            lines.add(new RuleLine(depth + 1, "", "dans tous les autres cas\u00A0:"));
            write(cases.otherwise(), depth + 2, lines);
        } else {
            AmountContents.parts(amount).forEach(part -> write(part, depth + 1, lines));
        }
    }

    private String sentence(Amount amount) {
        return switch (amount) {
            case Amount.Figure figure -> figure(figure.figure()) + ".";
            case Amount.Nothing _ -> "rien n’est donné.";
            case Amount.FirstCase _ ->
                "le premier de ces cas qui est rempli\u00A0; un cas qu’on ne peut pas trancher laisse le montant à une"
                        + " personne.";
            case Amount.ShareOf share ->
                "ce qui suit, pris sur " + fact(share.whole()) + ", sans arrondi\u00A0; rien si ce montant n’est pas"
                        + " donné.";
            case Amount.WholeFrancs whole ->
                "ce qui suit, s’il tombe juste\u00A0; sinon une personne choisit l’un des deux montants entiers les plus"
                        + " proches (" + fact(whole.picked()) + "), avec une justification.";
            case Amount.Decided decided ->
                "ce qu’une personne ou une commission a fixé (" + fact(decided.by()) + "), avec une justification.";
            case Amount.NotBelow floor ->
                "ce qui suit, jamais moins que " + figure(floor.least()) + "\u00A0; en dessous, une personne reprend.";
            case Amount.LeftOf left ->
                "le plus petit de ce qui suit et de ce qui reste de " + figure(left.cap()) + " une fois retiré "
                        + fact(left.spent()) + ".";
        };
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
            case Condition.LastsAtLeast lasts ->
                "de " + fact(lasts.since()) + " à " + fact(lasts.until()) + ", la durée est d’au moins "
                        + figure(lasts.months()) + "\u00A0; au jour exact, elle est atteinte.";
            case Condition.LastsOver over -> lastsOver(over);
            case Condition.AtMost most ->
                fact(most.amount()) + ", montant retenu par une personne, est d’au plus " + figure(most.limit()) + ".";
            case Condition.Remains remains ->
                fact(remains.spent()) + " est strictement inférieur à " + figure(remains.cap()) + ".";
            case Condition.Under under ->
                fact(under.amount()) + ", montant retenu par une personne, est strictement inférieur à "
                        + figure(under.limit()) + ".";
            case Condition.Ongoing ongoing ->
                figure(ongoing.event()) + " est en cours ce jour-là\u00A0; sans valeur connue pour ce jour, ou à zéro,"
                        + " il ne l’est pas.";
            case Condition.Admissible _ ->
                "la première condition est celle de la recevabilité\u00A0; si elle n’est pas remplie, la demande est"
                        + " irrecevable et la suite n’est pas examinée.";
            case Condition.Below below -> below(below);
            case Condition.YoungerThan younger ->
                "de " + fact(younger.birth()) + " à " + fact(younger.on()) + ", l’âge est inférieur à "
                        + figure(younger.years()) + ".";
            case Condition.InSeason season ->
                fact(season.day()) + " va du " + figure(season.first()) + " au " + figure(season.last())
                        + ", ces deux jours compris, chaque année.";
            case Condition.Judged judged ->
                "une personne a répondu " + answers(judged.question(), judged.accepted()) + " à la question "
                        + fact(judged.question()) + ", avec une justification.";
            case Condition.EachMember _ ->
                "pour chaque autre personne du foyer\u00A0; celle qui ne remplit pas la condition n’est pas rattachée.";
            case Condition.Route route ->
                "si une personne a répondu " + answers(route.question(), List.of(route.elsewhere())) + " à la question "
                        + fact(route.question()) + ", la demande est orientée vers " + route.destination()
                        + "\u00A0; tant que la question n’est pas jugée, rien n’est refusé.";
            case Condition.SetAside aside ->
                cases(aside.cases()) + "la condition qui suit ne s’applique pas (" + source(aside) + ").";
            case Condition.NoGround ground ->
                cases(ground.cases())
                        + "la condition qui suit, non remplie, ne suffit plus à refuser\u00A0: une personne"
                        + " répond à la question " + fact(ground.question()) + ", avec une justification ("
                        + source(ground) + ").";
        };
    }

    private String lastsOver(Condition.LastsOver over) {
        ParameterKey on = over.on();
        String until =
                on == null ? fact(over.until()) : "[" + figureNames.apply(on) + "] de l’année de " + fact(over.until());
        return "de " + fact(over.since()) + " à " + until + ", la durée dépasse " + figure(over.months())
                + "\u00A0; au jour exact, elle n’est pas dépassée.";
    }

    private String longerThan(Condition.LongerThan longer) {
        return "de " + fact(longer.since()) + " à " + fact(longer.until()) + ", la durée dépasse "
                + figure(longer.months()) + "\u00A0; à la durée exacte, une personne juge ("
                + fact(longer.onTheDay()) + ").";
    }

    private String below(Condition.Below below) {
        Ceiling ceiling = below.ceiling();
        return fact(below.amount()) + ", montant retenu par une personne, est "
                + (ceiling.inclusive() ? "d’au plus " : "strictement inférieur à ")
                + figure(ceiling.base()) + " × (" + figure(ceiling.firstPerson()) + " + "
                + figure(ceiling.furtherPerson())
                + " × (" + fact(ceiling.persons()) + " − 1)), sans arrondi.";
    }

    private static String source(Condition ruled) {
        return ruled.clause().reference().text();
    }

    private static String cases(Cases cases) {
        FactKey<String> about = cases.fact();
        return about == null ? "" : "si " + fact(about) + " est " + answers(about, List.of(cases.answer())) + ", ";
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
