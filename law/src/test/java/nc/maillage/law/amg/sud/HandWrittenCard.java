package nc.maillage.law.amg.sud;

import static java.util.Objects.requireNonNull;

import nc.maillage.law.amg.sud.OracleTest.Case;
import org.jspecify.annotations.Nullable;

/** The card of province Sud as one would write it without a kernel: 0 is yes, 1 is for a person, 2 is no. */
final class HandWrittenCard {
    private static final int YES = 0;
    private static final int PERSON = 1;
    private static final int NO = 2;

    private HandWrittenCard() {}

    static String judge(Case drawn) {
        if ("aucune".equals(drawn.centre())) {
            return "ROUTE_ELSEWHERE null";
        }
        int ordinary = ordinary(drawn);
        int cardM = ordinary == NO ? cardM(drawn) : NO;
        int cardC = ordinary == NO && cardM == NO ? cardC(drawn) : NO;
        int outcome = Math.min(ordinary, Math.min(cardM, cardC));
        if (drawn.centre() == null) {
            outcome = PERSON;
        }
        String category = category(drawn, ordinary, cardM, cardC, outcome);
        return OracleTest.PROPOSALS.get(outcome) + " " + category;
    }

    private static @Nullable String category(Case drawn, int ordinary, int cardM, int cardC, int outcome) {
        if (outcome == NO) {
            return null;
        }
        if (ordinary == NO) {
            return cardM == YES ? "M" : cardM == NO && cardC == YES ? "C" : null;
        }
        return outcome == YES ? requireNonNull(drawn.cover()) ? "B" : "A" : null;
    }

    private static int ordinary(Case drawn) {
        int worst = Math.max(residence(drawn), centre(drawn));
        worst = Math.max(worst, resources(drawn));
        return Math.max(worst, drawn.cover() == null ? PERSON : YES);
    }

    private static int residence(Case drawn) {
        int province = is(drawn.province(), "sud");
        Integer days = drawn.daysFromSixMonths();
        int duration = days == null ? PERSON : days > 0 ? YES : days < 0 ? NO : is(drawn.onTheDay(), "oui");
        return Math.max(province, duration);
    }

    private static int centre(Case drawn) {
        return is(drawn.centre(), "sud");
    }

    private static int resources(Case drawn) {
        if (drawn.persons() == null || drawn.francsFromCeiling() == null) {
            return PERSON;
        }
        return drawn.amount() * 5 < 143_662L * (5 + drawn.persons() - 1) ? YES : NO;
    }

    private static int cardM(Case drawn) {
        int place = Math.min(is(drawn.province(), "sud"), is(drawn.cardM(), "oui"));
        int cover = drawn.cover() == null ? PERSON : drawn.cover() ? NO : YES;
        return Math.max(Math.max(yes(drawn.pregnant()), cover), place);
    }

    private static int cardC(Case drawn) {
        return Math.max(yes(drawn.veteran()), is(drawn.cardC(), "oui"));
    }

    private static int yes(@Nullable Boolean fact) {
        return fact == null ? PERSON : fact ? YES : NO;
    }

    private static int is(@Nullable String answer, String expected) {
        return answer == null ? PERSON : answer.equals(expected) ? YES : NO;
    }
}
