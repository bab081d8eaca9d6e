package nc.maillage.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.fact.Facts;

/** The floor: the same answers by a loop that explains nothing, exact all the same. */
final class HandWrittenCard {
    static final int GRANTED = 0;
    static final int FOR_A_PERSON = 1;
    static final int REFUSED = 2;
    private static final long SMAG = 143_662;

    private HandWrittenCard() {}

    /** The outcome, the category and the number of persons attached, in one number. */
    static int judge(Facts facts) {
        LocalDate applied = requireNonNull(facts.get(AmgSudFacts.APPLICATION_DATE));
        boolean here = AmgSudFacts.PROVINCE_SUD.equals(facts.get(AmgSudFacts.RESIDENCE_PROVINCE));
        boolean covered = Boolean.TRUE.equals(facts.get(AmgSudFacts.OTHER_COVER));
        int residence = here ? residence(facts, applied) : REFUSED;
        int outcome = fulfils(facts) ? residence : REFUSED;
        char category = outcome == GRANTED ? covered ? 'B' : 'A' : ' ';
        if (outcome == REFUSED && !covered && Boolean.TRUE.equals(facts.get(AmgSudFacts.PREGNANT))) {
            outcome = here ? GRANTED : FOR_A_PERSON;
            category = here ? 'M' : ' ';
        }
        return answer(outcome, category, attached(facts, applied));
    }

    static int answer(int outcome, char category, int attached) {
        return (outcome << 16) + (category << 8) + attached;
    }

    private static boolean fulfils(Facts facts) {
        long resources = requireNonNull(facts.get(AmgSudFacts.RETAINED_RESOURCES))
                .answer()
                .amount();
        int counted = requireNonNull(facts.get(AmgSudFacts.PERSONS_COUNTED)).answer();
        String centre =
                requireNonNull(facts.get(AmgSudFacts.CENTRE_OF_INTERESTS)).answer();
        return centre.equals(AmgSudFacts.CENTRE_SUD) && resources * 5 < SMAG * (5 + counted - 1);
    }

    private static int residence(Facts facts, LocalDate applied) {
        LocalDate exactDay =
                requireNonNull(facts.get(AmgSudFacts.RESIDENCE_SINCE)).plusMonths(6);
        return applied.equals(exactDay) ? FOR_A_PERSON : applied.isAfter(exactDay) ? GRANTED : REFUSED;
    }

    private static int attached(Facts facts, LocalDate applied) {
        int attached = 0;
        for (Facts member : facts.members()) {
            boolean partner = AmgSudFacts.PARTNER.equals(member.get(AmgSudFacts.MEMBER_LINK));
            LocalDate birth = requireNonNull(member.get(AmgSudFacts.MEMBER_BIRTH_DATE));
            attached += partner || applied.isBefore(birth.plusYears(18)) ? 1 : 0;
        }
        return attached;
    }
}
