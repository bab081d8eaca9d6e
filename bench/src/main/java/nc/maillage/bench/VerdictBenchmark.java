package nc.maillage.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.MemberAssessment;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.Tracer;
import nc.maillage.law.rule.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One verdict on the card of province Sud, from distinct typed facts: traced, written out, and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Xmn800m"})
@Threads(1)
public class VerdictBenchmark {
    private static final int CASES = 8192;
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 11, 24));

    private final AmgSud scheme = new AmgSud();
    private final Condition rule = AmgSud.rule();
    private final Facts[] cases = new InventedCases().draw(CASES);
    private final Tracer tracer = new Tracer(Figures.of(ParameterSet.shipped(), AS_OF, scheme.parameters()));
    private int next;

    /** A floor that gave other answers would be no floor: each case is judged both ways before anything is measured. */
    @Setup
    public void bothAgree() {
        for (Facts each : cases) {
            Assessment assessment = scheme.assess(each, ParameterSet.shipped(), AS_OF);
            int expected = answer(assessment);
            if (HandWrittenCard.judge(each) != expected) {
                throw new IllegalStateException("the two rules differ on " + each.toMap());
            }
        }
    }

    /** The whole tree is made and walked: outcome, cause and ceiling of each node are read. */
    @Benchmark
    public long traced() {
        return consumed(tracer.trace(rule, nextCase()));
    }

    @Benchmark
    public int byHand() {
        return HandWrittenCard.judge(nextCase());
    }

    /** With every French sentence, source and digest of the document that is stored. */
    @Benchmark
    public Assessment writtenOut() {
        return scheme.assess(nextCase(), ParameterSet.shipped(), AS_OF);
    }

    private static int answer(Assessment assessment) {
        int outcome = switch (assessment.proposal()) {
            case GRANT -> HandWrittenCard.GRANTED;
            case FOR_A_PERSON -> HandWrittenCard.FOR_A_PERSON;
            case REFUSE -> HandWrittenCard.REFUSED;
            case ROUTE_ELSEWHERE -> throw new IllegalStateException("no case is drawn that is sent elsewhere");
        };
        String category = assessment.category();
        int attached = Math.toIntExact(assessment.members().stream()
                .filter(MemberAssessment::isAttached)
                .count());
        return HandWrittenCard.answer(outcome, category == null ? ' ' : category.charAt(0), attached);
    }

    private Facts nextCase() {
        next = next + 1 & CASES - 1;
        return cases[next];
    }

    private static long consumed(Verdict verdict) {
        Fraction computed = verdict.computed();
        long sum = verdict.outcome().ordinal()
                + 7L * verdict.why().ordinal()
                + (computed == null ? 0 : computed.numerator());
        List<Verdict> parts = verdict.parts();
        for (int at = 0; at < parts.size(); at++) {
            sum = 31 * sum + consumed(parts.get(at));
        }
        return sum;
    }
}
