package nc.maillage.law.amg.sud.copayment;

import java.time.LocalDate;
import nc.maillage.law.example.Drawn;
import org.jspecify.annotations.Nullable;

/** The ticket modérateur as one would write it without a kernel; null is what only a person can say. */
record HandWrittenTicket(
        LocalDate day,
        @Nullable String card,
        @Nullable String act,
        @Nullable Boolean dispensary,
        @Nullable String exemption,
        @Nullable String oldAge,
        @Nullable Boolean longIllness,
        @Nullable Boolean pregnant,
        @Nullable Integer daysFromThree,
        @Nullable String onTheDay,
        @Nullable String several,
        @Nullable String resumed,
        @Nullable Long price,
        @Nullable Long whole) {
    private static final LocalDate CHANGE = LocalDate.of(2024, 8, 1);
    private static final LocalDate SUSPENSION = LocalDate.of(2024, 7, 15);

    static HandWrittenTicket of(Drawn drawn, LocalDate day) {
        return new HandWrittenTicket(
                day,
                drawn.fact("card", "A", "B", "M", "C", "A", "B", "aucune", null),
                drawn.fact(
                        "act",
                        "consultation-cabinet",
                        "visite-domicile",
                        "transport-terrestre",
                        "medicaments",
                        "sejour-hospitalier-public",
                        "autre",
                        null),
                drawn.fact("provincial_dispensary", false, false, true, null),
                drawn.fact(
                        "exemption",
                        "aucune",
                        "aucune",
                        "aucune",
                        "handicap",
                        "minimum-vieillesse",
                        "aide-sociale",
                        null),
                drawn.judged("old_age_allowance_exempt", "oui", "non", null),
                drawn.fact("long_illness", true, false, false, null),
                drawn.fact("pregnant", true, false, false, null),
                days(drawn, day),
                drawn.judged("child_on_the_day", "oui", "non", null),
                drawn.judged("rate_when_several", "longue-maladie", "grossesse-ou-enfant", null),
                drawn.judged("payment_resumed", "oui", "non", null),
                drawn.fact("price", 5000L, 4999L, 5001L, 5005L, null),
                drawn.judged("whole_francs", 1000L, 999L, 500L, 1001L, null));
    }

    private static @Nullable Integer days(Drawn drawn, LocalDate day) {
        String birth = drawn.fact(
                "patient_birth_date",
                day.minusYears(3).toString(),
                day.minusYears(3).plusDays(1).toString(),
                day.minusYears(3).minusDays(1).toString(),
                "1980-01-01",
                null);
        return birth == null ? null : LocalDate.parse(birth).compareTo(day.minusYears(3));
    }

    String answer() {
        if (card == null) {
            return "FOR_A_PERSON";
        }
        boolean other = act != null && !act.equals("sejour-hospitalier-public");
        if (card.equals("aucune") || card.equals("C") && other) {
            return "REFUSE";
        }
        Integer rate = rate();
        Integer advance = advance(rate);
        boolean open = card.equals("C") && act == null || rate == null || advance == null;
        open |= rate != null && isOpen(rate) || advance != null && isOpen(advance);
        return (open ? "FOR_A_PERSON " : "GRANT ") + rate + " " + advance + " " + francs(rate) + " " + francs(advance);
    }

    private boolean isOpen(int rate) {
        return price != null && "open".equals(francs(rate));
    }

    /** « none » without a price, « open » where a person must choose between two francs. */
    private String francs(@Nullable Integer rate) {
        if (price == null) {
            return "none";
        }
        if (rate == null) {
            return "open";
        }
        long hundredths = price * rate;
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        return whole != null && Math.abs(whole * 100 - hundredths) < 100 ? whole.toString() : "open";
    }

    private boolean since2024() {
        return !day.isBefore(CHANGE);
    }

    private @Nullable Integer rate() {
        if (dispensary == null) {
            return null;
        }
        if (dispensary) {
            return 0;
        }
        if (exemption == null || exemption.equals("minimum-vieillesse") && oldAge == null) {
            return null;
        }
        if (!exemption.equals("aucune") && !(exemption.equals("minimum-vieillesse") && "non".equals(oldAge))) {
            return 0;
        }
        return byHealth();
    }

    private @Nullable Integer byHealth() {
        boolean notIll = Boolean.FALSE.equals(longIllness);
        if (act == null && !notIll) {
            return null;
        }
        boolean consultation = act != null
                && (act.equals("consultation-cabinet")
                        || act.equals("visite-domicile")
                        || act.equals("transport-terrestre"));
        if (consultation && !notIll) {
            return longIllness == null ? null : Integer.valueOf(since2024() ? 10 : 0);
        }
        Boolean child = child();
        boolean reduced = Boolean.TRUE.equals(pregnant) || Boolean.TRUE.equals(child);
        if (!notIll && !(reduced && "grossesse-ou-enfant".equals(several))) {
            boolean free = Boolean.FALSE.equals(pregnant) && Boolean.FALSE.equals(child)
                    || reduced && "longue-maladie".equals(several);
            return free && longIllness != null ? Integer.valueOf(0) : null;
        }
        if (pregnant == null || !pregnant && child == null) {
            return null;
        }
        return reduced ? since2024() ? 10 : 0 : since2024() ? 20 : 10;
    }

    private @Nullable Boolean child() {
        return daysFromThree == null
                ? null
                : daysFromThree != 0
                        ? Boolean.valueOf(daysFromThree > 0)
                        : onTheDay == null ? null : Boolean.valueOf(onTheDay.equals("oui"));
    }

    private @Nullable Integer advance(@Nullable Integer rate) {
        if (dispensary == null) {
            return null;
        }
        if (dispensary) {
            return 0;
        }
        if (day.isBefore(SUSPENSION)) {
            return rate;
        }
        if (act == null) {
            return null;
        }
        if (!since2024()) {
            return 100;
        }
        if (act.equals("medicaments")) {
            return rate;
        }
        return resumed == null ? null : resumed.equals("oui") ? rate : Integer.valueOf(100);
    }
}
