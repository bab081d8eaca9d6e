package nc.maillage.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nc.maillage.law.amg.sud.AmgSudFacts;
import nc.maillage.law.fact.Facts;

/** The floor: the same answers by a loop that explains nothing, exact all the same. */
final class HandWrittenCard {
    private static final long SMAG = 143_662;

    private HandWrittenCard() {}

    /** The number of persons on the card, zero where there is none. */
    static int personsOnTheCard(Facts facts) {
        LocalDate applied = requireNonNull(facts.get(AmgSudFacts.APPLICATION_DATE));
        LocalDate since = requireNonNull(facts.get(AmgSudFacts.RESIDENCE_SINCE));
        long resources = requireNonNull(facts.get(AmgSudFacts.RETAINED_RESOURCES))
                .answer()
                .amount();
        int counted = requireNonNull(facts.get(AmgSudFacts.PERSONS_COUNTED)).answer();
        boolean entitled = AmgSudFacts.PROVINCE_SUD.equals(facts.get(AmgSudFacts.RESIDENCE_PROVINCE))
                && applied.isAfter(since.plusMonths(6))
                && AmgSudFacts.CENTRE_SUD.equals(requireNonNull(facts.get(AmgSudFacts.CENTRE_OF_INTERESTS))
                        .answer())
                && resources * 5 < SMAG * (5 + counted - 1);
        boolean cardM = Boolean.TRUE.equals(facts.get(AmgSudFacts.PREGNANT))
                && Boolean.FALSE.equals(facts.get(AmgSudFacts.OTHER_COVER))
                && AmgSudFacts.PROVINCE_SUD.equals(facts.get(AmgSudFacts.RESIDENCE_PROVINCE));
        return entitled || cardM ? 1 + attached(facts, applied) : 0;
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
