package nc.maillage.scenarios.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nc.maillage.law.Outcome;
import nc.maillage.law.amg.sud.AmgSud;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.population.PackedDay;
import nc.maillage.law.population.Population;
import nc.maillage.law.population.PopulationRule;
import nc.maillage.law.population.PopulationVerdicts;
import nc.maillage.law.rule.Figures;

/**
 * « Foyers inventés » that would all ask for the card of the Sud, judged column by column.
 *
 * <p>Living standards follow the median and the spread that ISEE gave for 2020, as the press told them: 195 400 F by month and
 * consumption unit in the Sud, D9 at 7.9 times D1, as a log-normal law. Sizes, arrivals and covers are invented.
 */
public final class InventedCards {
    public static final int BATCH = 50_000;
    private static final long MEDIAN = 195_400;
    private static final int PER_MILLE = 1_000;
    /** Living standard of each hundredth, in thousandths of the median. */
    private static final int[] HUNDREDTHS = {
        125, 174, 206, 232, 255, 276, 295, 313, 331, 348, 364, 380, 395, 411, 426, 441, 456, 471, 485, 500, 515, 529,
        544, 558, 573, 588, 603, 618, 633, 648, 663, 678, 694, 709, 725, 741, 757, 773, 790, 807, 824, 841, 859, 876,
        894, 913, 932, 951, 970, 990, 1010, 1031, 1052, 1073, 1095, 1118, 1141, 1165, 1189, 1214, 1240, 1266, 1293,
        1321, 1350, 1379, 1410, 1442, 1475, 1509, 1544, 1581, 1619, 1659, 1701, 1745, 1791, 1839, 1890, 1943, 2000,
        2060, 2125, 2194, 2267, 2347, 2434, 2529, 2633, 2748, 2877, 3024, 3193, 3390, 3628, 3924, 4311, 4857, 5754, 7981
    };

    private static final int[] SIZES = {25, 27, 18, 16, 8, 6};
    private static final int SETTLED = 900;
    private static final int COVERED = 620;

    private final TwoLaws laws;
    private final PopulationRule before;
    private final PopulationRule after;

    public InventedCards(TwoLaws laws) {
        this.laws = laws;
        var keys = laws.scheme().parameters();
        before = PopulationRule.of(AmgSud.rule(), Figures.of(laws.law(), laws.asOf(), keys));
        after = PopulationRule.of(AmgSud.rule(), Figures.of(laws.tried(), laws.triedAsOf(), keys));
    }

    /** Those of that place in the draw, as many as are left of so many. */
    public List<Tried> batch(Basis.OnInvented basis, long from) {
        int count = Math.toIntExact(Math.min(BATCH, basis.households() - from));
        var population = drawn(count, new SplittableRandom(basis.seed() + from * 0x9E3779B97F4A7C15L));
        var was = before.judge(population);
        var is = after.judge(population);
        long[] resources = population.amounts(AmgSudFacts.RETAINED_RESOURCES);
        short[] persons = population.counts(AmgSudFacts.PERSONS_COUNTED);
        var tried = new ArrayList<Tried>(count);
        for (int at = 0; at < count; at++) {
            tried.add(new Tried(laws.scheme().key(), answer(was, at), answer(is, at), resources[at], persons[at]));
        }
        return tried;
    }

    private Population drawn(int count, SplittableRandom random) {
        var population = Population.empty(laws.scheme().sheet(), new int[count + 1]);
        var day = laws.asOf().day();
        for (int at = 0; at < count; at++) {
            int persons = size(random);
            population.days(AmgSudFacts.APPLICATION_DATE)[at] = PackedDay.of(day);
            population.answers(AmgSudFacts.RESIDENCE_PROVINCE)[at] =
                    Population.code(AmgSudFacts.RESIDENCE_PROVINCE, AmgSudFacts.PROVINCE_SUD);
            population.days(AmgSudFacts.RESIDENCE_SINCE)[at] = PackedDay.of(day.minusDays(
                    random.nextInt(PER_MILLE) < SETTLED ? 400 + random.nextInt(9_000) : random.nextInt(400)));
            population.answers(AmgSudFacts.CENTRE_OF_INTERESTS)[at] =
                    Population.code(AmgSudFacts.CENTRE_OF_INTERESTS, AmgSudFacts.CENTRE_SUD);
            population.answers(AmgSudFacts.RESIDENCE_ON_THE_DAY)[at] =
                    Population.code(AmgSudFacts.RESIDENCE_ON_THE_DAY, AmgSudFacts.YES);
            population.amounts(AmgSudFacts.RETAINED_RESOURCES)[at] = resources(persons, random);
            population.counts(AmgSudFacts.PERSONS_COUNTED)[at] = (short) persons;
            population.answers(AmgSudFacts.OTHER_COVER)[at] =
                    random.nextInt(PER_MILLE) < COVERED ? Population.YES : Population.NO;
            population.answers(AmgSudFacts.PREGNANT)[at] = Population.NO;
            population.answers(AmgSudFacts.VETERAN)[at] = Population.NO;
        }
        return population;
    }

    private static int size(SplittableRandom random) {
        int drawn = random.nextInt(100);
        int size = 0;
        while (drawn >= SIZES[size]) {
            drawn -= SIZES[size++];
        }
        return size + 1;
    }

    /** One unit for the first person, and three tenths for each of the others, as if they were children. */
    private static long resources(int persons, SplittableRandom random) {
        long tenths = 10L + 3L * (persons - 1);
        return MEDIAN * HUNDREDTHS[random.nextInt(HUNDREDTHS.length)] / PER_MILLE * tenths / 10;
    }

    private static Answer answer(PopulationVerdicts verdicts, int at) {
        var proposal = verdicts.isRouted(at)
                ? Proposal.ROUTE_ELSEWHERE
                : verdicts.outcome(at) == Outcome.FULFILLED
                        ? Proposal.GRANT
                        : verdicts.outcome(at) == Outcome.FOR_A_PERSON ? Proposal.FOR_A_PERSON : Proposal.REFUSE;
        return new Answer(proposal, verdicts.category(at).orElse(null), Answer.NO_AMOUNT);
    }
}
