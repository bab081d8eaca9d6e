package nc.maillage.bench;

import java.time.YearMonth;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.population.Population;

/** The floor of a population: one loop over the same columns, written for this card and these cases alone, exact all the same. */
final class HandWrittenColumns {
    private static final byte SUD = Population.code(AmgSudFacts.RESIDENCE_PROVINCE, AmgSudFacts.PROVINCE_SUD);
    private static final byte CENTRE = Population.code(AmgSudFacts.CENTRE_OF_INTERESTS, AmgSudFacts.CENTRE_SUD);
    private static final byte PARTNER = Population.code(AmgSudFacts.MEMBER_LINK, AmgSudFacts.PARTNER);
    private static final long SMAG = 143_662;
    private static final int MONTH = 1 << 5;
    private static final int DAY = MONTH - 1;
    private static final int SHORTEST_MONTH = 28;

    private final byte[] province;
    private final byte[] centre;
    private final byte[] covered;
    private final byte[] pregnant;
    private final int[] applied;
    private final int[] since;
    private final long[] resources;
    private final short[] counted;
    private final byte[] link;
    private final int[] birth;
    private final Population population;

    HandWrittenColumns(Population population) {
        this.population = population;
        this.province = population.answers(AmgSudFacts.RESIDENCE_PROVINCE);
        this.centre = population.answers(AmgSudFacts.CENTRE_OF_INTERESTS);
        this.covered = population.answers(AmgSudFacts.OTHER_COVER);
        this.pregnant = population.answers(AmgSudFacts.PREGNANT);
        this.applied = population.days(AmgSudFacts.APPLICATION_DATE);
        this.since = population.days(AmgSudFacts.RESIDENCE_SINCE);
        this.resources = population.amounts(AmgSudFacts.RETAINED_RESOURCES);
        this.counted = population.counts(AmgSudFacts.PERSONS_COUNTED);
        this.link = population.answers(AmgSudFacts.MEMBER_LINK);
        this.birth = population.days(AmgSudFacts.MEMBER_BIRTH_DATE);
    }

    void judge(int[] answers) {
        for (int at = 0; at < answers.length; at++) {
            boolean here = province[at] == SUD;
            boolean cover = covered[at] == Population.YES;
            int residence = here ? residence(at) : HandWrittenCard.REFUSED;
            boolean fulfils = centre[at] == CENTRE && resources[at] * 5 < SMAG * (5 + counted[at] - 1);
            int outcome = fulfils ? residence : HandWrittenCard.REFUSED;
            char category = outcome == HandWrittenCard.GRANTED ? cover ? 'B' : 'A' : ' ';
            if (outcome == HandWrittenCard.REFUSED && !cover && pregnant[at] == Population.YES) {
                outcome = here ? HandWrittenCard.GRANTED : HandWrittenCard.FOR_A_PERSON;
                category = here ? 'M' : ' ';
            }
            int attached = outcome == HandWrittenCard.REFUSED ? 0 : attached(at);
            answers[at] = HandWrittenCard.answer(outcome, category, attached);
        }
    }

    private int residence(int at) {
        int day = since[at] + 6 * MONTH;
        if ((day & DAY) > SHORTEST_MONTH) {
            int months = day >>> 5;
            int length = YearMonth.of(months / 12, months % 12 + 1).lengthOfMonth();
            day = day - (day & DAY) + Math.min(day & DAY, length);
        }
        return applied[at] == day
                ? HandWrittenCard.FOR_A_PERSON
                : applied[at] > day ? HandWrittenCard.GRANTED : HandWrittenCard.REFUSED;
    }

    /** Two days kept in their order need no end of month to be told apart, but for the very day. */
    private int attached(int at) {
        int attached = 0;
        for (int member = population.firstMember(at); member < population.firstMember(at + 1); member++) {
            attached += link[member] == PARTNER || applied[at] < birth[member] + 18 * 12 * MONTH ? 1 : 0;
        }
        return attached;
    }
}
