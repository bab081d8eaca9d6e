package nc.maillage.law.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.fact.FactSheet;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.InventedFacts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.Grounds;
import nc.maillage.law.rule.RuleContents;
import nc.maillage.law.rule.Tracer;
import nc.maillage.law.rule.Verdict;
import nc.maillage.law.scheme.DatedScheme;
import nc.maillage.law.scheme.InForce;
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.scheme.Scheme;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule that is traced and the rule that judges columns are one: the same of any case, for any scheme and any day. */
class PopulationRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final int BATCH = 20_000;
    private static final Scheme CARD = new AmgSud();

    /** Ends of months and leap days, where durations are hardest, and the lengths that the law counts before them. */
    private static final List<LocalDate> DAYS = Stream.of(
                    DAY, LocalDate.of(2024, 2, 29), LocalDate.of(2026, 2, 28), LocalDate.of(2025, 12, 31))
            .flatMap(day -> Stream.of(
                    day,
                    day.minusMonths(6),
                    day.minusMonths(33),
                    day.minusYears(10),
                    day.minusYears(18),
                    day.minusYears(60)))
            .toList();

    private static final List<Long> AMOUNTS = List.of(
            0L, 72_000L, 88_034L, 134_639L, 143_662L, 172_394L, 201_126L, 229_859L, 258_591L, 1_000_000_000_000L);

    /** What both must say of a case: who is attached counts only where something may be granted. */
    private record Said(Outcome outcome, boolean routed, Optional<String> category, long attached) {}

    @Test
    void a_million_cases_of_the_card_are_judged_as_they_are_traced() {
        var figures = figures(CARD, AmgSud.rule(), AsOf.on(DAY));

        for (int batch = 0; batch < 1_000_000 / BATCH; batch++) {
            assertSame(AmgSud.rule(), figures, CARD.sheet(), drawn(CARD.sheet(), batch));
        }
    }

    @ParameterizedTest
    @MethodSource
    void every_scheme_judges_a_population_as_it_traces_a_file(Scheme scheme, AsOf asOf) {
        rule(scheme, asOf)
                .ifPresent(rule -> assertSame(
                        rule, figures(scheme, rule, asOf), scheme.sheet(), drawn(scheme.sheet(), asOf.hashCode())));
    }

    static Stream<Arguments> every_scheme_judges_a_population_as_it_traces_a_file() {
        var days = List.of(
                LocalDate.of(2023, 9, 1),
                LocalDate.of(2024, 7, 20),
                LocalDate.of(2025, 5, 2),
                LocalDate.of(2025, 6, 15),
                DAY);
        return Schemes.all().stream()
                .flatMap(scheme -> days.stream()
                        .map(day -> new AsOf(day, DAY))
                        .filter(asOf -> scheme.inForce(ParameterSet.shipped(), asOf) instanceof InForce.Yes)
                        .map(asOf -> Arguments.of(scheme, asOf)));
    }

    @Test
    void a_condition_taken_away_changes_both_alike() {
        var figures = figures(CARD, AmgSud.rule(), AsOf.on(DAY));
        var files = drawn(CARD.sheet(), 7);
        var easier = withoutResidence();

        assertSame(easier, figures, CARD.sheet(), files);
        var population = Population.of(CARD.sheet(), files);
        assertThat(PopulationRule.of(easier, figures).judge(population).count(Outcome.FULFILLED))
                .isGreaterThan(PopulationRule.of(AmgSud.rule(), figures)
                        .judge(population)
                        .count(Outcome.FULFILLED));
    }

    private static Condition withoutResidence() {
        var route = (Condition.Route) AmgSud.rule();
        var cards = (Condition.Otherwise) route.part();
        var usual = (Condition.All) cards.attempts().getFirst();
        var easier = new Condition.All(
                usual.clause(), usual.parts().subList(1, usual.parts().size()));
        var attempts = new ArrayList<>(cards.attempts());
        attempts.set(0, easier);
        return new Condition.Route(
                route.clause(),
                route.question(),
                route.elsewhere(),
                route.destination(),
                new Condition.Otherwise(cards.clause(), attempts));
    }

    private static Optional<Condition> rule(Scheme scheme, AsOf asOf) {
        return switch (scheme) {
            case RuledScheme ruled -> Optional.of(ruled.eligibility());
            case DatedScheme dated -> dated.rule().at(asOf);
            default -> throw new AssertionError(scheme.key());
        };
    }

    private static Figures figures(Scheme scheme, Condition rule, AsOf asOf) {
        var keys = Stream.concat(scheme.parameters().stream(), RuleContents.parameters(rule).stream())
                .distinct()
                .toList();
        return Figures.of(ParameterSet.shipped(), asOf, keys);
    }

    private static List<Facts> drawn(FactSheet sheet, int seed) {
        var drawing = new InventedFacts(sheet, new SplittableRandom(seed), DAYS, AMOUNTS);
        return Stream.generate(drawing::draw).limit(BATCH).toList();
    }

    private static void assertSame(Condition rule, Figures figures, FactSheet sheet, List<Facts> files) {
        var tracer = new Tracer(figures);
        var judged = PopulationRule.of(rule, figures).judge(Population.of(sheet, files));
        var different = new ArrayList<String>();
        for (int at = 0; at < files.size() && different.size() < 3; at++) {
            var traced = said(tracer.trace(rule, files.get(at)), figures);
            var found = new Said(judged.outcome(at), judged.isRouted(at), judged.category(at), judged.attached(at));
            if (!traced.equals(found)) {
                different.add("traced %s, judged %s: %s"
                        .formatted(traced, found, files.get(at).toMap()));
            }
        }
        assertThat(different).isEmpty();
    }

    private static Said said(Verdict verdict, Figures figures) {
        boolean refused = verdict.outcome() == Outcome.NOT_FULFILLED;
        return new Said(
                verdict.outcome(),
                verdict.isRouted(),
                refused ? Optional.empty() : new Grounds(verdict, figures).category(),
                refused ? 0 : attached(verdict));
    }

    private static long attached(Verdict verdict) {
        if (verdict.condition() instanceof Condition.EachMember) {
            return verdict.parts().stream()
                    .filter(member -> member.outcome() == Outcome.FULFILLED)
                    .count();
        }
        return verdict.parts().stream().mapToLong(PopulationRuleTest::attached).sum();
    }
}
