package nc.maillage.law.configured;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.Francs;
import nc.maillage.law.fact.Facts;
import nc.maillage.law.fact.InventedFacts;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.law.population.BothWaysOfAids;
import nc.maillage.law.rule.Condition;
import nc.maillage.law.rule.Figures;
import nc.maillage.law.rule.RuleContents;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AidSpecificationPropertiesTest {
    private static final AsOf DAY = AsOf.on(LocalDate.of(2025, 6, 1));
    private static final List<Object> ODD = List.of(
            "",
            "texte",
            "2025-02-30",
            0L,
            -1L,
            1_000L,
            Long.MAX_VALUE,
            BigInteger.TWO.pow(80),
            1.5,
            true,
            List.of(),
            List.of("texte"),
            Map.of(),
            Map.of("texte", 1L));
    private static final List<LocalDate> DAYS = Stream.of(0, 6, 12, 36, 18 * 12, 20 * 12, 60 * 12)
            .map(months -> DAY.day().minusMonths(months))
            .toList();

    @Property(tries = 500)
    void what_is_written_is_read_back_as_it_was(@ForAll long seed) {
        AidSpecification aid = InventedAids.withAnExample(drawn(seed));
        assertThat(AidSpecificationReader.read(aid.toMap())).isEqualTo(new AidReading.Read(List.of(aid)));
    }

    @Property(tries = 1_000)
    void whatever_stands_in_the_place_of_a_field_is_read_or_refused_and_what_is_read_is_judged(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Object odd = ODD.get(random.nextInt(ODD.size()));
        Map<?, ?> spoilt =
                (Map<?, ?>) spoilt(InventedAids.withAnExample(drawn(seed)).toMap(), odd, random);
        switch (AidSpecificationReader.read(PlainMap.copyOf(spoilt))) {
            case AidReading.Refused(List<AidProblem> problems) ->
                assertThat(problems)
                        .isNotEmpty()
                        .allMatch(problem -> !problem.message().isBlank());
            case AidReading.Read(List<AidSpecification> versions) ->
                assertThat(ConfiguredAid.of(versions).check().results()).isNotNull();
        }
    }

    /** One field somewhere in it, at any depth, is something else. */
    private static Object spoilt(Object whole, Object odd, SplittableRandom random) {
        return switch (whole) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                Map<Object, Object> other = new LinkedHashMap<>(map);
                Object field = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
                other.put(field, spoilt(requireNonNull(map.get(field)), odd, random));
                yield other;
            }
            case List<?> list
            when !list.isEmpty() -> {
                List<Object> other = new ArrayList<>(list);
                int at = random.nextInt(list.size());
                other.set(at, spoilt(requireNonNull(list.get(at)), odd, random));
                yield other;
            }
            default -> odd;
        };
    }

    @Property(tries = 300)
    void a_grant_never_exceeds_what_is_left_of_the_year(@ForAll long seed) {
        AidSpecification aid = drawn(seed);
        AidCap cap = aid.cap();
        Francs most = cap == null ? null : cap.francs();
        if (most == null) {
            return;
        }
        ConfiguredAid scheme = ConfiguredAid.of(aid);
        for (Facts facts : files(scheme, seed, 20)) {
            scheme.assess(facts, ParameterSet.shipped(), DAY).amounts().stream()
                    .flatMap(amount -> amount.exact().stream())
                    .forEach(amount -> {
                        long paid = (Long) requireNonNull(facts.toMap().get(AidFacts.PAID_THIS_YEAR));
                        assertThat(amount.wholeExact()).isBetween(0L, Math.max(0, most.amount() - paid));
                    });
        }
    }

    @Property(tries = 200)
    void a_population_is_judged_as_its_files_are_traced(@ForAll long seed) {
        ConfiguredAid scheme = ConfiguredAid.of(drawn(seed));
        Condition rule = scheme.eligibility(DAY.day()).orElseThrow();
        Figures figures = Figures.of(scheme.laidOver(ParameterSet.shipped()), DAY, RuleContents.parameters(rule));
        assertThat(BothWaysOfAids.differences(rule, figures, scheme.sheet(), files(scheme, seed, 60)))
                .isEmpty();
    }

    @Property(tries = 200)
    void the_proposal_alone_is_that_of_the_document(@ForAll long seed) {
        ConfiguredAid scheme = ConfiguredAid.of(drawn(seed));
        for (Facts facts : files(scheme, seed, 10)) {
            assertThat(scheme.proposal(facts, ParameterSet.shipped(), DAY))
                    .isEqualTo(scheme.assess(facts, ParameterSet.shipped(), DAY).proposal());
        }
    }

    private static AidSpecification drawn(long seed) {
        return new InventedAids(new SplittableRandom(seed)).draw();
    }

    private static List<Facts> files(ConfiguredAid scheme, long seed, int number) {
        List<Long> amounts = Stream.concat(
                        InventedAids.CEILINGS.stream(), Stream.of(20_000L, 540_000L, 1_000_000_000_000L))
                .toList();
        InventedFacts drawing = new InventedFacts(scheme.sheet(), new SplittableRandom(seed), DAYS, amounts);
        return Stream.generate(drawing::draw).limit(number).toList();
    }
}
