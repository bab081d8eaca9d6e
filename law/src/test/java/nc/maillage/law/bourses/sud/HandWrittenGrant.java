package nc.maillage.law.bourses.sud;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nc.maillage.law.example.Drawn;
import org.jspecify.annotations.Nullable;

/** The grant of province Sud as one would write it without a kernel: 0 is yes, 1 is for a person, 2 is no. */
final class HandWrittenGrant {
    private static final int YES = 0;
    private static final int PERSON = 1;
    private static final int NO = 2;

    private HandWrittenGrant() {}

    static String judge(Drawn drawn, LocalDate day, LocalDate known) {
        int version = version(day.toString(), known.toString());
        String aid =
                drawn.fact("aid_asked", "bourse", "bourse", "bourse", "allocation-rentree", "aide-transport", null);
        String degree = drawn.fact("school_degree", "premier", "second", "second", "superieur", null);
        String status = drawn.fact("pupil_status", "externe", "demi-pensionnaire", "interne", null);
        String kind = drawn.fact("application_kind", "premiere", "renouvellement", null);
        String resources = drawn.judged("resources", "oui", "oui", "oui", "non", null);
        String applied = drawn.fact("application_date", "2024-05-01", "2024-04-30", "2023-09-30", "2023-10-01");
        int window = version < 4 || List.of("2024-05-01", "2023-09-30").contains(applied)
                ? YES
                : is(drawn.judged("late_application", "oui", "non", null), "oui");
        int worst = Math.max(residence(drawn, version, day, known, kind, applied), window);
        worst = Math.max(worst, aid == null ? PERSON : version > 2 && !aid.equals("bourse") ? NO : YES);
        worst = Math.max(worst, degree == null ? PERSON : degree.equals("superieur") ? NO : YES);
        worst = Math.max(worst, status == null ? PERSON : YES);
        worst = Math.max(worst, is(resources, "oui"));
        return "bourses-sud." + version + " "
                + List.of("GRANT", "FOR_A_PERSON", "REFUSE").get(worst);
    }

    private static int version(String day, String known) {
        if (day.compareTo("2025-07-31") >= 0 && known.compareTo("2025-07-31") >= 0) {
            return 4;
        }
        if (day.compareTo("2025-02-17") >= 0 && known.compareTo("2025-01-20") >= 0) {
            return 3;
        }
        return day.compareTo("2024-07-15") >= 0 && known.compareTo("2024-07-15") >= 0 ? 2 : 1;
    }

    private static int residence(
            Drawn drawn, int version, LocalDate day, LocalDate known, @Nullable String kind, @Nullable String applied) {
        int province = is(drawn.fact("residence_province", "sud", "sud", "sud", "nord", null), "sud");
        int months = version == 1 || version == 4 ? 6 : 120;
        Integer early = drawn.pick(0, 0, 1, -1, 700, null);
        int days = 0;
        if (early != null && applied != null) {
            LocalDate since = LocalDate.parse(applied).minusMonths(months).minusDays(early);
            drawn.fact("residence_since", since.toString());
            days = Math.toIntExact(ChronoUnit.DAYS.between(since.plusMonths(months), LocalDate.parse(applied)));
        }
        int onTheDay = is(drawn.judged("residence_on_the_day", "oui", "non", null), "oui");
        boolean held = drawn.judged("suspended_duration", "tenue-pour-remplie", null) != null;
        int duration = early == null ? PERSON : days == 0 ? onTheDay : days > 0 ? YES : NO;
        if (province == NO) {
            return NO;
        }
        if ((version == 2 || version == 3) && known.toString().compareTo("2025-04-17") >= 0 && duration != YES) {
            duration = kind == null ? PERSON : kind.equals("renouvellement") ? YES : duration;
        }
        boolean suspended = version == 3
                && day.toString().compareTo("2025-06-10") >= 0
                && known.toString().compareTo("2025-06-10") >= 0;
        if (suspended && duration == NO) {
            duration = held ? YES : PERSON;
        }
        return Math.max(province, duration);
    }

    private static int is(@Nullable String answer, String expected) {
        return answer == null ? PERSON : answer.equals(expected) ? YES : NO;
    }
}
