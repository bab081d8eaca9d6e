package nc.maillage.law.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.population.PopulationRuleTest.Law;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Tracer;
import nc.maillage.law.rule.Verdict;
import nc.maillage.law.rule.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a household in eight bytes says why as its whole trace does. */
class PopulationTraceTest {
    private static final int HOUSEHOLDS = 1_000;

    static List<Law> laws() {
        return PopulationRuleTest.LAWS;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_verdict_and_its_reasons_are_those_of_the_whole_trace(Law law) {
        var files = BothWays.drawn(law.scheme().sheet(), 11, HOUSEHOLDS);
        var trace = traced(law, files);
        var tracer = new Tracer(law.figures());
        for (int at = 0; at < HOUSEHOLDS; at++) {
            var whole = tracer.trace(law.rule(), files.get(at));
            var expected = reasons(whole)
                    .filter(reason -> reason.outcome() == whole.outcome())
                    .distinct()
                    .toList();
            if (trace.outcome(at) != whole.outcome() || !trace.reasons(at).equals(expected)) {
                fail("%s%n%s%n%s", files.get(at).toMap(), expected, trace.reasons(at));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void what_was_stored_and_put_back_gives_the_same_sentences(Law law) {
        var files = BothWays.drawn(law.scheme().sheet(), 12, 100);
        var trace = traced(law, files);
        var rule = PopulationRule.of(law.rule(), law.figures());
        var later = rule.traceOf(Population.of(law.scheme().sheet(), files));
        for (int at = 0; at < files.size(); at++) {
            later.restore(at, trace.packed(at));
            assertThat(sentences(later, at)).isEqualTo(sentences(trace, at)).isNotEmpty();
        }
        assertThat(IntStream.range(0, files.size()).boxed().flatMap(at -> sentences(trace, at).stream()))
                .allMatch(sentence -> sentence.matches("\\p{Lu}.*\u00A0: (remplie|non remplie|à apprécier)\\."));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_trace_written_over_keeps_nothing_of_the_one_before(Law law) {
        var files = BothWays.drawn(law.scheme().sheet(), 13, 3_000);
        var population = Population.of(law.scheme().sheet(), files);
        var rule = PopulationRule.of(law.rule(), law.figures());
        var trace = rule.traceOf(population);
        var verdicts = rule.judge(population);
        rule.judge(population, 0, files.size(), verdicts, trace);
        long[] once = IntStream.range(0, files.size()).mapToLong(trace::packed).toArray();
        IntStream.range(0, files.size()).forEach(at -> trace.restore(at, -1L));
        rule.judge(population, 0, files.size(), verdicts, trace);
        assertThat(IntStream.range(0, files.size()).mapToLong(trace::packed).toArray())
                .isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void threads_that_share_a_population_judge_it_as_one_does(Law law) throws InterruptedException {
        var files = BothWays.drawn(law.scheme().sheet(), 14, 2_500);
        var population = Population.of(law.scheme().sheet(), files);
        var rule = PopulationRule.of(law.rule(), law.figures());
        var alone = traced(law, files);
        var shared = rule.traceOf(population);
        var one = rule.judge(population);
        var three = rule.judge(population, shared, 3);
        for (int at = 0; at < files.size(); at++) {
            assertThat(shared.packed(at)).isEqualTo(alone.packed(at));
            assertThat(three.outcome(at)).isEqualTo(one.outcome(at));
        }
    }

    @Test
    void a_part_of_a_population_that_cannot_be_judged_fails_the_whole() {
        var law = PopulationRuleTest.LAWS.getFirst();
        var files = BothWays.drawn(law.scheme().sheet(), 15, 2_500);
        var population = Population.of(law.scheme().sheet(), files);
        var rule = PopulationRule.of(law.rule(), law.figures());
        var tooSmall = rule.traceOf(Population.of(law.scheme().sheet(), files.subList(0, 1_500)));
        assertThatThrownBy(() -> rule.judge(population, tooSmall, 2)).isInstanceOf(IllegalStateException.class);
    }

    private static PopulationTrace traced(Law law, List<Facts> files) {
        var population = Population.of(law.scheme().sheet(), files);
        var rule = PopulationRule.of(law.rule(), law.figures());
        var trace = rule.traceOf(population);
        var verdicts = rule.judge(population);
        rule.judge(population, 0, files.size(), verdicts, trace);
        return trace;
    }

    private static List<String> sentences(PopulationTrace trace, int household) {
        return trace.reasons(household).stream().map(TracedReason::sentence).toList();
    }

    /** The last conditions of the branches on which a verdict hangs; a contrary and an alternative are told whole. */
    private static Stream<TracedReason> reasons(Verdict verdict) {
        var own = Stream.of(new TracedReason(verdict.condition(), verdict.outcome()));
        return switch (verdict.condition()) {
            case Condition.Not _, Condition.AnyOf _, Condition.EachMember _ -> own;
            case Condition.Route _
            when verdict.outcome() == Outcome.FOR_A_PERSON && !verdict.isRouted() ->
                verdict.why() == Why.NOT_JUDGED ? Stream.concat(own, parts(verdict)) : parts(verdict);
            case Condition.SetAside _, Condition.NoGround _ -> Stream.concat(own, parts(verdict));
            default -> verdict.parts().isEmpty() ? own : parts(verdict);
        };
    }

    private static Stream<TracedReason> parts(Verdict verdict) {
        return verdict.decisiveParts().stream().flatMap(PopulationTraceTest::reasons);
    }
}
