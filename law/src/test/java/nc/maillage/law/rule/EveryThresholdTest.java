package nc.maillage.law.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Outcome;
import nc.maillage.law.parameter.DatedValue;
import nc.maillage.law.parameter.FigureUnit;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.scheme.Schemes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every threshold in francs of every scheme: at it, a franc under and a franc over, by the month and by the year, on every day on which it
 * changes, and at ceilings that the law never had, as far as 10^12. The oracle multiplies unbounded integers and knows no rule.
 */
class EveryThresholdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long LARGEST_FIGURE = 99_999_999;
    private static final long LARGEST_CEILING = 1_000_000_000_000L;
    private static final int LARGEST_HOUSEHOLD = 10_000;

    /** One figure laid over or several, and a day. */
    private record Law(ParameterSet parameters, AsOf asOf) {}

    private record Count(long cases, List<String> wrong) {}

    private static final List<Threshold> THRESHOLDS =
            Schemes.all().stream().flatMap(Threshold::of).toList();

    private static final List<Count> COUNTS =
            THRESHOLDS.stream().map(EveryThresholdTest::walk).toList();

    @TestFactory
    Stream<DynamicTest> at_a_franc_under_and_a_franc_over_none_is_judged_wrong() {
        return IntStream.range(0, THRESHOLDS.size())
                .mapToObj(at -> dynamicTest(
                        "%s, %s : %,d cas"
                                .formatted(
                                        THRESHOLDS.get(at).scheme().key(),
                                        THRESHOLDS.get(at).key(),
                                        COUNTS.get(at).cases()),
                        () -> assertThat(COUNTS.get(at).wrong()).isEmpty()));
    }

    @Test
    void more_than_a_hundred_thousand_cases_are_judged() {
        long cases = COUNTS.stream().mapToLong(Count::cases).sum();
        long wrong = COUNTS.stream().mapToLong(count -> count.wrong().size()).sum();
        System.out.printf("%d seuils, %d cas jugés, %d faux%n", THRESHOLDS.size(), cases, wrong);
        assertThat(cases).isGreaterThan(100_000);
    }

    @Test
    void no_figure_in_francs_escapes_but_those_that_are_paid() {
        Set<ParameterKey> compared = THRESHOLDS.stream()
                .flatMap(threshold -> threshold.figures().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inFrancs()
                        .filter(key -> !compared.contains(key))
                        .map(ParameterKey::name)
                        .toList())
                .allMatch(name -> name.matches("bourses-iles-(premier|second)-degre-.*|bourses-sud-cantine-.*"));
        assertThat(compared).map(ParameterKey::name).contains("smag-mensuel", "mv-nord-plafond-seul");
    }

    @Test
    void the_largest_ceiling_is_reached() {
        Threshold card =
                THRESHOLDS.stream().filter(Threshold::countsPersons).findFirst().orElseThrow();
        BigInteger[] most = synthetic(card)
                .map(law -> card.limit(law.parameters(), law.asOf(), LARGEST_HOUSEHOLD))
                .max((one, other) -> one[0].multiply(other[1]).compareTo(other[0].multiply(one[1])))
                .orElseThrow();
        assertThat(most[0].divide(most[1])).isGreaterThan(BigInteger.valueOf(LARGEST_CEILING / 100 * 99));
    }

    private static Count walk(Threshold threshold) {
        List<String> wrong = new ArrayList<>();
        long cases = 0;
        for (Law law : Stream.concat(shipped(threshold), synthetic(threshold)).toList()) {
            for (int persons : households(threshold)) {
                cases += check(threshold, law, persons, wrong);
            }
        }
        return new Count(cases, wrong);
    }

    private static long check(Threshold threshold, Law law, int persons, List<String> wrong) {
        BigInteger[] limit = threshold.limit(law.parameters(), law.asOf(), persons);
        List<Long> amounts = around(limit);
        List<List<Outcome>> judged = threshold.judged(law.parameters(), law.asOf(), amounts, persons);
        for (List<Outcome> oneWay : judged) {
            for (int at = 0; at < amounts.size(); at++) {
                Outcome expected = threshold.expected(limit, amounts.get(at));
                if (oneWay.get(at) != expected && wrong.size() < 3) {
                    wrong.add("%s F under %s for %d: %s, not %s"
                            .formatted(amounts.get(at), List.of(limit), persons, oneWay.get(at), expected));
                }
            }
        }
        return (long) judged.size() * amounts.size();
    }

    /** Nothing, the limit and the francs about it, and the same of a twelfth and of twelve times it. */
    private static List<Long> around(BigInteger[] limit) {
        long by = limit[0].divide(limit[1]).longValueExact();
        return Stream.of(by, by / 12, by * 12)
                .flatMap(about -> Stream.of(about - 1, about, about + 1, about + 2))
                .filter(amount -> amount >= 0)
                .distinct()
                .toList();
    }

    private static List<Integer> households(Threshold threshold) {
        return threshold.countsPersons()
                ? Stream.concat(
                                Stream.iterate(1, persons -> persons <= 66, persons -> persons + 1),
                                Stream.of(100, LARGEST_HOUSEHOLD))
                        .toList()
                : List.of(1);
    }

    /** Every day on which one of its figures changes, the day before, and today, as known today. */
    private static Stream<Law> shipped(Threshold threshold) {
        ParameterSet set = ParameterSet.shipped();
        return Stream.concat(
                        values(threshold).map(DatedValue::appliesFrom).flatMap(day -> Stream.of(day.minusDays(1), day)),
                        Stream.of(TODAY))
                .distinct()
                .map(day -> new Law(set, new AsOf(day, TODAY)))
                .filter(law -> threshold.figures().stream()
                        .allMatch(key -> set.find(key, law.asOf()).isPresent()));
    }

    /** The figure of each month by the year, ceilings from a franc to the largest admitted, and shares that no decimal writes. */
    private static Stream<Law> synthetic(Threshold threshold) {
        AsOf today = AsOf.on(TODAY);
        List<ParameterKey> inFrancs = threshold.figures().stream()
                .filter(inFrancs().toList()::contains)
                .toList();
        List<ParameterKey> shares = threshold.figures().stream()
                .filter(key -> !inFrancs.contains(key))
                .toList();
        long shipped = ParameterSet.shipped()
                .find(inFrancs.getFirst(), today)
                .orElseThrow()
                .value()
                .wholeExact();
        List<Long> ceilings = Stream.concat(
                        Stream.of(shipped * 12, shipped * 12 + 1, LARGEST_FIGURE),
                        LongStream.iterate(1, ceiling -> ceiling <= LARGEST_FIGURE, ceiling -> ceiling * 10)
                                .boxed()
                                .flatMap(ceiling -> Stream.of(ceiling, ceiling + 1, ceiling * 7)))
                .filter(ceiling -> ceiling <= LARGEST_FIGURE)
                .toList();
        List<Fraction> percents = shares.isEmpty()
                ? List.of(Fraction.ZERO)
                : List.of(
                        Fraction.of(20),
                        Fraction.of(100, 3),
                        Fraction.of(1, 100),
                        Fraction.of(9_999, 100),
                        Fraction.of(100));
        return ceilings.stream()
                .flatMap(ceiling -> percents.stream()
                        .map(percent -> new Law(
                                laidOver(
                                        laidOver(ParameterSet.shipped(), inFrancs, Fraction.of(ceiling)),
                                        shares,
                                        percent),
                                today)));
    }

    private static ParameterSet laidOver(ParameterSet set, List<ParameterKey> keys, Fraction value) {
        List<DatedValue> overlay = keys.stream()
                .map(key -> set.parameter(key)
                        .orElseThrow()
                        .at(AsOf.on(TODAY))
                        .orElseThrow()
                        .withValue(value))
                .toList();
        return set.withOverlay(overlay);
    }

    private static Stream<DatedValue> values(Threshold threshold) {
        return threshold.figures().stream()
                .flatMap(key -> ParameterSet.shipped().parameter(key).orElseThrow().values().stream());
    }

    private static Stream<ParameterKey> inFrancs() {
        return ParameterSet.shipped().stream()
                .filter(parameter ->
                        parameter.unit() == FigureUnit.FRANCS || parameter.unit() == FigureUnit.FRANCS_PER_MONTH)
                .map(parameter -> parameter.key());
    }
}
