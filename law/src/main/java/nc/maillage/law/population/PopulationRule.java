package nc.maillage.law.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import org.jspecify.annotations.Nullable;

/**
 * « Règle d’une population »: a rule with the figures of a day, made to judge columns. It is the rule that is traced: the same tree,
 * the same outcomes. It keeps nothing between two runs and may be shared by threads.
 */
public final class PopulationRule {
    /** Households judged at a time: what they hold and what is worked out of them stays near the processor. */
    private static final int BATCH = 1024;

    private final Condition written;
    private final TracePlaces places;
    private final Node rule;
    private final List<String> categories;

    private PopulationRule(Condition written, TracePlaces places, Node rule, List<String> categories) {
        this.written = written;
        this.places = places;
        this.rule = rule;
        this.categories = categories;
    }

    public static PopulationRule of(Condition rule, Figures figures) {
        var compiler = new RuleCompiler(figures);
        var compiled = compiler.compileRule(rule);
        return new PopulationRule(rule, compiler.places(), compiled, compiler.categories());
    }

    public PopulationVerdicts judge(Population population) {
        var verdicts = new PopulationVerdicts(population.households(), categories);
        judge(population, 0, population.households(), verdicts);
        return verdicts;
    }

    /** Some of the households, whose verdicts are written in their own places: several threads may each take some. */
    public void judge(Population population, int from, int to, PopulationVerdicts verdicts) {
        judge(population, from, to, verdicts, null);
    }

    /** Every household, each thread a part of them. */
    public PopulationVerdicts judge(Population population, PopulationTrace trace, int threads)
            throws InterruptedException {
        int households = population.households();
        var verdicts = new PopulationVerdicts(households, categories);
        var others = new ArrayList<FutureTask<Boolean>>();
        for (int part = 1; part < threads; part++) {
            int from = share(households, part, threads);
            int to = share(households, part + 1, threads);
            var other = new FutureTask<>(() -> judge(population, from, to, verdicts, trace), true);
            Thread.ofPlatform().start(other);
            others.add(other);
        }
        judge(population, 0, share(households, 1, threads), verdicts, trace);
        for (FutureTask<Boolean> other : others) {
            finish(other);
        }
        return verdicts;
    }

    /** A part that fails fails the whole: what it did not write would read as fulfilled. */
    private static void finish(FutureTask<Boolean> part) throws InterruptedException {
        try {
            part.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a part of the population could not be judged", broken);
        }
    }

    private static int share(int households, int part, int threads) {
        return (int) ((long) households * part / threads);
    }

    /** To keep what each condition gave. */
    public PopulationTrace traceOf(Population population) {
        return new PopulationTrace(written, places, population.households());
    }

    /** As without a trace, and keeps in it what each condition gave. */
    public void judge(
            Population population, int from, int to, PopulationVerdicts verdicts, @Nullable PopulationTrace trace) {
        var scratch = new Scratch();
        byte[] outcome = new byte[BATCH];
        byte[] category = new byte[BATCH];
        byte[] attached = new byte[BATCH];
        for (int at = from; at < to; at += BATCH) {
            int count = Math.min(BATCH, to - at);
            Arrays.fill(attached, (byte) 0);
            if (trace != null) {
                trace.clear(at, count);
            }
            rule.judge(Rows.ofHouseholds(population, at, count, attached, trace, scratch), outcome, category);
            verdicts.write(at, count, outcome, category, attached);
        }
    }
}
