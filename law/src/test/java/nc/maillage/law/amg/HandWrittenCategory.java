package nc.maillage.law.amg;

import nc.maillage.law.example.Drawn;
import org.jspecify.annotations.Nullable;

/** The categories of a card as one would write them without a kernel: 0 is yes, 1 is for a person, 2 is no. */
record HandWrittenCategory(
        @Nullable Boolean cover,
        @Nullable Boolean pregnant,
        @Nullable Boolean veteran,
        @Nullable String cardM,
        @Nullable String cardC) {
    static HandWrittenCategory of(Drawn drawn) {
        return new HandWrittenCategory(
                drawn.fact("other_cover", true, false, false, null),
                drawn.fact("pregnant", true, false, null),
                drawn.fact("veteran", true, false, null),
                drawn.judged("card_m_conditions", "oui", "non", null),
                drawn.judged("card_c_conditions", "oui", "non", null));
    }

    /** From the outcome of the ordinary conditions, the whole outcome and the card. */
    String answer(int conditions, int worstElse) {
        int ordinary = Math.max(conditions, cover == null ? 1 : 0);
        int m = ordinary == 2 ? Math.max(Math.max(yes(pregnant), cover == null ? 1 : cover ? 2 : 0), judged(cardM)) : 2;
        int c = ordinary == 2 && m == 2 ? Math.max(yes(veteran), judged(cardC)) : 2;
        int outcome = Math.min(ordinary, Math.min(m, c));
        if (outcome == 2) {
            return "REFUSE null";
        }
        String card =
                ordinary == 0 ? Boolean.TRUE.equals(cover) ? "B" : "A" : m == 0 ? "M" : m == 2 && c == 0 ? "C" : null;
        return (Math.max(outcome, worstElse) == 0 ? "GRANT " : "FOR_A_PERSON ") + card;
    }

    static int yes(@Nullable Boolean fact) {
        return fact == null ? 1 : fact ? 0 : 2;
    }

    static int judged(@Nullable String answer) {
        return answer == null ? 1 : answer.equals("oui") ? 0 : 2;
    }
}
