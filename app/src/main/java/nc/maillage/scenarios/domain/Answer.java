package nc.maillage.scenarios.domain;

import nc.maillage.law.Fraction;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.parameter.FigureUnit;
import org.jspecify.annotations.Nullable;

/**
 * « Réponse des règles » to one case.
 *
 * @param category of the card, null where there is none
 * @param yearly francs that the rules give over twelve months, rounded down; {@link #NO_AMOUNT} where they give none by month
 */
public record Answer(Proposal proposal, @Nullable String category, long yearly) {
    public static final long NO_AMOUNT = -1;
    private static final long MONTHS = 12;

    static Answer of(Assessment assessment) {
        boolean granted = assessment.proposal() == Proposal.GRANT;
        return new Answer(assessment.proposal(), assessment.category(), granted ? yearly(assessment) : NO_AMOUNT);
    }

    /** The last amount is the one that is paid, those before it lead to it: while a person has to fix it, there is none. */
    private static long yearly(Assessment assessment) {
        var amounts = assessment.amounts();
        if (amounts.isEmpty()
                || !FigureUnit.FRANCS_PER_MONTH.code().equals(amounts.getLast().unit())) {
            return NO_AMOUNT;
        }
        return amounts.getLast()
                .exact()
                .map(amount -> amount.times(Fraction.of(MONTHS)))
                .map(amount -> amount.numerator() / amount.denominator())
                .orElse(NO_AMOUNT);
    }

    public String inFrench() {
        return category == null ? proposal.label() : proposal.label() + ", carte " + category;
    }
}
