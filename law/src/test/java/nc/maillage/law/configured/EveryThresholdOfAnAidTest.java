package nc.maillage.law.configured;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;
import nc.maillage.law.Outcome;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.Judgment;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.population.Population;
import nc.maillage.law.population.PopulationRule;
import nc.maillage.law.population.PopulationVerdicts;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.RuleContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** At each threshold, one under and one over, by the month and by the year, traced and in columns; the oracle has unbounded integers. */
class EveryThresholdOfAnAidTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final List<Long> CEILINGS =
            List.of(1L, 72_000L, 143_662L, 450_000L, 5_400_000L, 6_300_001L, 99_999_999L);
    private static final List<long[]> PERCENTS = List.of(
            new long[] {0, 1}, new long[] {20, 1}, new long[] {100, 3}, new long[] {1, 100}, new long[] {100, 1});

    private int cases;

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void resources_against_a_ceiling_by_person(Frequency per) {
        for (boolean inclusive : List.of(true, false)) {
            for (long base : CEILINGS) {
                for (long[] percent : PERCENTS) {
                    AidSpecification aid = Aids.asking(new AidResources.PerPerson(
                            Francs.of(base), Fraction.of(percent[0], percent[1]), per, inclusive));
                    for (int persons : List.of(1, 2, 3, 7, 60, 10_000)) {
                        BigInteger bottom = BigInteger.valueOf(100 * percent[1]);
                        BigInteger top = BigInteger.valueOf(base)
                                .multiply(bottom.add(BigInteger.valueOf(percent[0] * (persons - 1L))));
                        compare(aid, top, bottom, inclusive, persons);
                    }
                }
            }
        }
        assertThat(cases).isGreaterThan(4_000);
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void resources_against_the_ceiling_of_the_household(Frequency per) {
        for (boolean inclusive : List.of(true, false)) {
            for (long ceiling : CEILINGS) {
                AidSpecification aid = Aids.with(
                        new AidHousehold(
                                List.of(
                                        new AidHousehold.Composition("seul", "Seul", true),
                                        new AidHousehold.Composition("couple", "Couple", true)),
                                false),
                        new AidResources.ByHousehold(
                                Map.of("seul", Francs.of(ceiling), "couple", Francs.of(99_999_999)), per, inclusive));
                compare(aid, BigInteger.valueOf(ceiling), BigInteger.ONE, inclusive, 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void a_quotient_against_the_last_band_and_its_amount_in_each(Frequency per) {
        for (long bound : CEILINGS) {
            AidResources.Quotient bands = new AidResources.Quotient(
                    List.of(
                            new AidResources.Band("bas", Francs.ZERO, Francs.of(bound - 1)),
                            new AidResources.Band("haut", Francs.of(bound), Francs.of(bound))),
                    per);
            AidSpecification aid = Aids.paying(
                    Aids.asking(bands), new AidAmount.ByBand(Map.of("bas", Francs.of(900), "haut", Francs.of(400))));
            compare(aid, BigInteger.valueOf(bound), BigInteger.ONE, true, 1);
            assertThat(paid(aid, bound - 1)).isEqualTo(List.of(900L));
            assertThat(paid(aid, bound)).isEqualTo(List.of(400L));
            assertThat(paid(aid, bound + 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, true, 17, true, 2022-06-30, FULFILLED",
        "3, true, 17, true, 2022-07-01, NOT_FULFILLED",
        "3, false, 17, true, 2022-06-30, NOT_FULFILLED",
        "3, false, 17, true, 2021-06-30, FULFILLED",
        "3, false, 17, true, 2021-07-01, NOT_FULFILLED",
        "3, true, 17, true, 2007-07-01, FULFILLED",
        "3, true, 17, true, 2007-06-30, NOT_FULFILLED",
        "3, true, 17, false, 2008-07-01, FULFILLED",
        "3, true, 17, false, 2008-06-30, NOT_FULFILLED",
        "18, true, 18, true, 2007-06-30, FULFILLED",
        "18, true, 18, true, 2006-06-30, NOT_FULFILLED",
        "0, true, 0, true, 2025-06-30, FULFILLED",
        "0, true, 0, true, 2024-06-30, NOT_FULFILLED"
    })
    void an_age_on_its_birthday_and_the_eve(
            int min, boolean minIncluded, int max, boolean maxIncluded, LocalDate birth, Outcome expected) {
        AidSpecification aid = Aids.aged(new AidAge(min, minIncluded, max, maxIncluded));
        AidVersion version = new AidVersion(aid);
        judge(version, file(version).with(version.facts().birth(), birth).build(), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 2024-12-30, FULFILLED",
        "6, 2024-12-31, FULFILLED",
        "6, 2025-01-01, NOT_FULFILLED",
        "16, 2024-02-28, FULFILLED",
        "16, 2024-02-29, FULFILLED",
        "16, 2024-03-01, NOT_FULFILLED",
        "1200, 1925-06-30, FULFILLED",
        "1200, 1925-07-01, NOT_FULFILLED"
    })
    void a_residence_on_the_exact_day(int months, LocalDate since, Outcome expected) {
        AidVersion version = new AidVersion(Aids.living(new AidResidence(List.of("98818"), months)));
        Facts.Builder file = file(version).with(version.facts().communeSince(), since);
        judge(version, file.with(version.facts().commune(), "98818").build(), expected);
        judge(version, file.with(version.facts().commune(), "98817").build(), Outcome.NOT_FULFILLED);
    }

    @Test
    void a_cap_at_one_under_and_one_over_and_what_is_left_of_it() {
        for (long cap : CEILINGS) {
            AidVersion version = new AidVersion(Aids.capped(new AidCap(Francs.of(cap), null), Francs.of(30_000)));
            for (long spent : Stream.of(0L, cap - 1, cap, cap + 1, cap * 12, 1_000_000_000_000L)
                    .distinct()
                    .toList()) {
                Facts file = file(version)
                        .with(version.facts().paid(), Francs.of(spent))
                        .build();
                judge(version, file, spent < cap ? Outcome.FULFILLED : Outcome.NOT_FULFILLED);
                assertThat(amounts(version, file))
                        .isEqualTo(spent < cap ? List.of(Math.min(30_000, cap - spent)) : List.of());
            }
        }
    }

    @Test
    void a_number_of_payments_at_one_under_and_one_over() {
        AidVersion version = new AidVersion(Aids.capped(new AidCap(null, 3), Francs.of(30_000)));
        for (int given = 0; given <= 3; given++) {
            Facts file = file(version)
                    .with(version.facts().payments(), Integer.toString(given))
                    .build();
            judge(version, file, given < 3 ? Outcome.FULFILLED : Outcome.NOT_FULFILLED);
        }
    }

    private void compare(AidSpecification aid, BigInteger top, BigInteger bottom, boolean inclusive, int persons) {
        AidVersion version = new AidVersion(aid);
        List<Facts> files = new ArrayList<>();
        List<Outcome> expected = new ArrayList<>();
        long by = top.divide(bottom).longValueExact();
        Stream.of(by, by / 12, by * 12, 1_000_000_000_000L)
                .flatMap(about -> Stream.of(about - 1, about, about + 1))
                .filter(amount -> amount >= 0)
                .forEach(amount -> {
                    int compared = BigInteger.valueOf(amount).multiply(bottom).compareTo(top);
                    boolean within = inclusive ? compared <= 0 : compared < 0;
                    files.add(retaining(version, amount, persons));
                    expected.add(within ? Outcome.FULFILLED : Outcome.NOT_FULFILLED);
                });
        cases += files.size();
        judge(version, files, expected);
    }

    private static void judge(AidVersion version, Facts file, Outcome expected) {
        judge(version, List.of(file), List.of(expected));
    }

    private static void judge(AidVersion version, List<Facts> files, List<Outcome> expected) {
        Condition rule = version.assessor().rule();
        ParameterSet set = ParameterSet.of(version.figures());
        PopulationVerdicts columns = PopulationRule.of(
                        rule, Figures.of(set, AsOf.on(DAY), RuleContents.parameters(rule)))
                .judge(Population.of(version.facts().sheet(), files));
        for (int at = 0; at < files.size(); at++) {
            assertThat(version.assessor()
                            .assess(files.get(at), set, AsOf.on(DAY))
                            .outcome())
                    .as("traced, %s", files.get(at).toMap())
                    .isEqualTo(expected.get(at));
            assertThat(columns.outcome(at)).as("in columns").isEqualTo(expected.get(at));
        }
    }

    private static List<Long> paid(AidSpecification aid, long retained) {
        AidVersion version = new AidVersion(aid);
        return amounts(version, retaining(version, retained, 1));
    }

    private static List<Long> amounts(AidVersion version, Facts file) {
        return version.assessor().assess(file, ParameterSet.of(version.figures()), AsOf.on(DAY)).amounts().stream()
                .map(amount -> amount.exact().orElseThrow().wholeExact())
                .toList();
    }

    private static Facts.Builder file(AidVersion version) {
        return Facts.of(version.facts().sheet()).with(version.facts().applicationDate(), DAY);
    }

    private static Facts retaining(AidVersion version, long amount, int persons) {
        Facts.Builder file =
                file(version).with(version.facts().resources(), Judgment.of(Francs.of(amount), "Au vu des pièces."));
        AidConditions asked = version.specification().conditions();
        if (asked.household() != null) {
            file.with(version.facts().household(), "seul");
        }
        if (asked.resources() instanceof AidResources.PerPerson) {
            file.with(version.facts().persons(), Judgment.of(persons, "Au vu des pièces."));
        }
        return file.build();
    }
}
