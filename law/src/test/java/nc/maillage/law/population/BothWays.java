package nc.maillage.law.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Outcome;
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
import nc.maillage.law.scheme.RuledScheme;
import nc.maillage.law.scheme.Scheme;

/** The same cases, traced one by one and judged in columns. */
final class BothWays {
    static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    /** Days of law on which versions, rulings and figures of the schemes differ; the newest has all schemes in force. */
    static final List<LocalDate> LAWS = List.of(
            LocalDate.of(2023, 9, 1),
            LocalDate.of(2024, 7, 20),
            LocalDate.of(2025, 5, 2),
            LocalDate.of(2025, 6, 15),
            DAY,
            LocalDate.of(2026, 11, 24));

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

    private BothWays() {}

    static Optional<Condition> rule(Scheme scheme, AsOf asOf) {
        return switch (scheme) {
            case RuledScheme ruled -> Optional.of(ruled.eligibility());
            case DatedScheme dated -> dated.rule().at(asOf);
            default -> throw new AssertionError(scheme.key());
        };
    }

    static Figures figures(Scheme scheme, Condition rule, AsOf asOf) {
        var keys = Stream.concat(scheme.parameters().stream(), RuleContents.parameters(rule).stream())
                .distinct()
                .toList();
        return Figures.of(ParameterSet.shipped(), asOf, keys);
    }

    static List<Facts> drawn(FactSheet sheet, long seed, int number) {
        var drawing = new InventedFacts(sheet, new SplittableRandom(seed), DAYS, AMOUNTS);
        return Stream.generate(drawing::draw).limit(number).toList();
    }

    /** Three cases at most of which both do not say the same. */
    static List<String> differences(Condition rule, Figures figures, FactSheet sheet, List<Facts> files) {
        return differences(rule, rule, figures, sheet, files);
    }

    static List<String> differences(
            Condition traced, Condition compiled, Figures figures, FactSheet sheet, List<Facts> files) {
        var tracer = new Tracer(figures);
        var judged = PopulationRule.of(compiled, figures).judge(Population.of(sheet, files));
        var different = new ArrayList<String>();
        for (int at = 0; at < files.size() && different.size() < 3; at++) {
            var one = said(tracer.trace(traced, files.get(at)), figures);
            var other = new Said(judged.outcome(at), judged.isRouted(at), judged.category(at), judged.attached(at));
            if (!one.equals(other)) {
                different.add("traced %s, judged %s: %s"
                        .formatted(one, other, files.get(at).toMap()));
            }
        }
        return different;
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
        return verdict.parts().stream().mapToLong(BothWays::attached).sum();
    }
}
