package nc.maillage.law.population;

import java.util.Arrays;
import java.util.List;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;

/**
 * « Règle d’une population »: a rule with the figures of a day, made to judge columns. It is the rule that is traced: the same tree,
 * the same outcomes. It keeps nothing between two runs and may be shared by threads.
 */
public final class PopulationRule {
    /** Households judged at a time: what they hold and what is worked out of them stays near the processor. */
    private static final int BATCH = 1024;

    private final Node rule;
    private final List<String> categories;

    private PopulationRule(Node rule, List<String> categories) {
        this.rule = rule;
        this.categories = categories;
    }

    public static PopulationRule of(Condition rule, Figures figures) {
        var compiler = new RuleCompiler(figures);
        var compiled = compiler.compileRule(rule);
        return new PopulationRule(compiled, compiler.categories());
    }

    public PopulationVerdicts judge(Population population) {
        var verdicts = new PopulationVerdicts(population.households(), categories);
        judge(population, 0, population.households(), verdicts);
        return verdicts;
    }

    /** Some of the households, whose verdicts are written in their own places: several threads may each take some. */
    public void judge(Population population, int from, int to, PopulationVerdicts verdicts) {
        var scratch = new Scratch();
        byte[] outcome = new byte[BATCH];
        byte[] category = new byte[BATCH];
        byte[] attached = new byte[BATCH];
        for (int at = from; at < to; at += BATCH) {
            int count = Math.min(BATCH, to - at);
            Arrays.fill(attached, (byte) 0);
            rule.judge(Rows.ofHouseholds(population, at, count, attached, scratch), outcome, category);
            verdicts.write(at, count, outcome, category, attached);
        }
    }
}
