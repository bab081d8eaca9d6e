package nc.maillage.law.rule;

import java.util.List;
import nc.maillage.law.fact.FactDefinition;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.parameter.ParameterKey;

/** « Contenu d’une règle »: every text, figure and fact that its tree names, in the order of the tree. */
public final class RuleContents {
    private RuleContents() {}

    public static List<Clause> clauses(Condition rule) {
        return Ingredients.within(rule).map(Condition::clause).distinct().toList();
    }

    public static List<ParameterKey> parameters(Condition rule) {
        return Ingredients.within(rule)
                .flatMap(condition -> Ingredients.parameters(condition).stream())
                .distinct()
                .toList();
    }

    /** With the answers that only a borderline case needs. */
    public static List<FactDefinition> facts(Condition rule) {
        return Ingredients.within(rule)
                .flatMap(condition -> Ingredients.everyFact(condition).stream())
                .map(FactKey::definition)
                .distinct()
                .toList();
    }
}
