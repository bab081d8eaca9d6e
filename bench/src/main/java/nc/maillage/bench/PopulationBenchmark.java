package nc.maillage.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nc.maillage.law.AsOf;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.population.Population;
import nc.maillage.law.population.PopulationRule;
import nc.maillage.law.population.PopulationVerdicts;
import nc.maillage.law.rule.Figures;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** The card of province Sud over a population, column by column, one thread; households are drawn anew before each second measured. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@Threads(1)
public class PopulationBenchmark {
    private static final int HOUSEHOLDS = 65_536;
    private static final int SHOWN_WHOLE = 512;
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 11, 24));

    private final AmgSud scheme = new AmgSud();
    private final PopulationRule rule =
            PopulationRule.of(AmgSud.rule(), Figures.of(ParameterSet.shipped(), AS_OF, scheme.parameters()));
    private final InventedCases drawing = new InventedCases();
    private final int[] answers = new int[HOUSEHOLDS];
    private Population population = Population.of(scheme.sheet(), List.of());
    private PopulationVerdicts verdicts = rule.judge(population);
    private HandWrittenColumns byHand = new HandWrittenColumns(population);

    /** Nothing is measured on households of which the rule, the loop and, for some, the whole document do not say the same. */
    @Setup(Level.Iteration)
    public void drawAnewAndAgree() {
        Facts[] files = drawing.draw(HOUSEHOLDS);
        population = Population.of(scheme.sheet(), List.of(files));
        verdicts = rule.judge(population);
        byHand = new HandWrittenColumns(population);
        byHand.judge(answers);
        for (int at = 0; at < HOUSEHOLDS; at++) {
            boolean same = answers[at] == answer(at);
            if (!same || at < SHOWN_WHOLE && answers[at] != answer(assessed(files[at]))) {
                throw new IllegalStateException("the rules differ on " + files[at].toMap());
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public PopulationVerdicts compiled() {
        rule.judge(population, 0, HOUSEHOLDS, verdicts);
        return verdicts;
    }

    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public int[] byHand() {
        byHand.judge(answers);
        return answers;
    }

    private Assessment assessed(Facts file) {
        return scheme.assess(file, ParameterSet.shipped(), AS_OF);
    }

    private int answer(int household) {
        return HandWrittenCard.answer(
                verdicts.outcome(household).ordinal(),
                verdicts.category(household).orElse(" ").charAt(0),
                verdicts.attached(household));
    }

    private static int answer(Assessment assessment) {
        String category = assessment.category();
        boolean refused = assessment.proposal() == Proposal.REFUSE;
        long attached = assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .count();
        return HandWrittenCard.answer(
                assessment.outcome().ordinal(),
                category == null ? ' ' : category.charAt(0),
                refused ? 0 : Math.toIntExact(attached));
    }
}
