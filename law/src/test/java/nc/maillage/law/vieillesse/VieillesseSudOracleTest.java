package nc.maillage.law.vieillesse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import nc.maillage.law.vieillesse.sud.MinimumVieillesseSud;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The allowance of province Sud against the same rule written by hand: 0 is yes, 1 is for a person, 2 is no. */
class VieillesseSudOracleTest {
    private static final LocalDate MINIMUM = LocalDate.of(2024, 7, 15);
    private static final LocalDate PENSION_AGE_KNOWN = LocalDate.of(2026, 1, 1);
    private static final Proposal[] PROPOSALS = {Proposal.GRANT, Proposal.FOR_A_PERSON, Proposal.REFUSE};
    private final MinimumVieillesseSud scheme = new MinimumVieillesseSud();

    @Property(tries = 2000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        LocalDate day = Objects.requireNonNull(
                drawn.pick(LocalDate.of(2024, 7, 14), MINIMUM, LocalDate.of(2025, 12, 31), PENSION_AGE_KNOWN));
        drawn.fact("application_date", "2024-07-01");
        String birth = drawn.fact(
                "birth_date", "1950-01-01", "1964-06-30", "1964-07-01", "1964-07-02", "1962-07-01", "1962-07-02", null);
        int onTheDay = is(drawn.judged("age_on_the_day", "oui", "non", null));
        int age = birth == null ? 1 : birth.equals("1964-07-01") ? onTheDay : birth.compareTo("1964-07-01") > 0 ? 2 : 0;
        int residence = is(drawn.judged("residence_condition", "oui", "oui", "oui", "non", null));
        int resources = is(drawn.judged("resources_condition", "oui", "oui", "oui", "non", null));
        int pension = pension(drawn, birth, !day.isBefore(PENSION_AGE_KNOWN));
        int conditions = Math.max(Math.max(age, residence), Math.max(resources, pension));
        int share = share(drawn, !day.isBefore(MINIMUM));
        Long amount = drawn.judged("commission_amount", 60_000L, 60_000L, null);
        int outcome = conditions == 2 ? 2 : Math.max(Math.max(conditions, share), amount == null ? 1 : 0);
        Assessment assessment = drawn.assessed(scheme, AsOf.on(day));
        assertThat(assessment.proposal()).as("%s, %s", day, drawn).isEqualTo(PROPOSALS[outcome]);
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s, %s", day, drawn)
                .isEqualTo(outcome != 1);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(16);
    }

    private static int pension(Drawn drawn, @Nullable String birth, boolean ageKnown) {
        Boolean salaried = drawn.fact("salaried_work", false, true, true, null);
        Boolean claimed = drawn.fact("pension_claimed", true, false, false, null);
        int meanwhile = is(drawn.judged("pension_meanwhile", "oui", "non", null));
        int exempted = is(drawn.judged("pension_not_required", "oui", "non", null));
        if (salaried == null || salaried && claimed == null) {
            return 1;
        }
        if (!salaried || Boolean.TRUE.equals(claimed)) {
            return 0;
        }
        int young = !ageKnown ? 0 : birth == null ? 1 : birth.compareTo("1962-07-01") > 0 ? 0 : 2;
        int asked = Math.max(young, young == 2 ? 2 : meanwhile);
        return asked == 2 ? exempted : asked;
    }

    private static int share(Drawn drawn, boolean minimum) {
        Boolean obliged = drawn.fact("obliged_children", true, true, false, null);
        Boolean refused = drawn.fact("share_refused", false, false, true, null);
        Long judge = drawn.judged("judge_share", 3_000L, null);
        Long share = drawn.judged("children_share", 5_000L, 4_999L, 5_001L, null);
        if (obliged == null) {
            return 1;
        }
        if (!obliged) {
            return 0;
        }
        if (refused == null) {
            return 1;
        }
        if (refused) {
            return judge == null ? 1 : 0;
        }
        return share == null || minimum && share < 5_000 ? 1 : 0;
    }

    private static int is(@Nullable String answer) {
        return answer == null ? 1 : answer.equals("oui") ? 0 : 2;
    }
}
