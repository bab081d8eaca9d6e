package nc.maillage.law.vieillesse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import nc.maillage.law.vieillesse.nord.MinimumVieillesseNord;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The allowance of province Nord against the same rule written by hand: 0 is yes, 1 is for a person, 2 is no. */
class VieillesseNordOracleTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private static final Proposal[] PROPOSALS = {Proposal.GRANT, Proposal.FOR_A_PERSON, Proposal.REFUSE};
    private final MinimumVieillesseNord scheme = new MinimumVieillesseNord();

    @Property(tries = 2000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        drawn.fact("application_date", "2026-10-05");
        String birth = drawn.fact(
                "birth_date", "1950-01-01", "1950-01-01", "1966-10-05", "1966-10-06", "1964-10-05", "1964-10-06", null);
        int outcome = age(birth);
        outcome = Math.max(outcome, residence(drawn));
        outcome = Math.max(
                outcome, is(drawn.judged("centre_of_interests", "nord", "nord", "nord", "ailleurs", null), "nord"));
        outcome = Math.max(outcome, pension(drawn, birth));
        outcome = Math.max(outcome, not(drawn.fact("accommodated", false, false, false, true, null)));
        outcome = Math.max(outcome, resources(drawn));
        outcome = Math.max(outcome, visa(drawn));
        Long amount = drawn.judged("commission_amount", 48_000L, 48_000L, null);
        if (outcome != 2 && amount == null) {
            outcome = 1;
        }
        Assessment assessment = drawn.assessed(scheme, TODAY);
        assertThat(assessment.proposal()).as("%s", drawn).isEqualTo(PROPOSALS[outcome]);
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s", drawn)
                .isEqualTo(outcome != 1);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(18);
    }

    private static int age(@Nullable String birth) {
        return birth == null ? 1 : birth.equals("1966-10-06") ? 2 : 0;
    }

    private static int residence(Drawn drawn) {
        int province = is(drawn.fact("residence_province", "nord", "nord", "nord", "sud", null), "nord");
        String since = drawn.fact("residence_since", "2000-01-01", "2026-04-05", "2026-04-06", null);
        return Math.max(province, since == null ? 1 : since.equals("2026-04-06") ? 2 : 0);
    }

    private static int pension(Drawn drawn, @Nullable String birth) {
        Boolean salaried = drawn.fact("salaried_work", false, true, true, null);
        Boolean claimed = drawn.fact("pension_claimed", true, false, null);
        int meanwhile = is(drawn.judged("pension_meanwhile", "oui", "non", null), "oui");
        if (salaried == null) {
            return 1;
        }
        if (!salaried) {
            return 0;
        }
        if (claimed == null) {
            return 1;
        }
        if (claimed) {
            return 0;
        }
        boolean tooYoung = birth != null && birth.compareTo("1964-10-05") > 0;
        return birth == null ? Math.max(1, meanwhile) : tooYoung ? meanwhile : 2;
    }

    private static int resources(Drawn drawn) {
        Boolean couple = drawn.fact("in_couple", false, true, true, null);
        String partner = drawn.fact("partner_birth_date", "1950-05-05", "1966-10-04", "1966-10-05", "1966-10-06", null);
        int onTheDay = is(drawn.judged("partner_on_the_day", "oui", "non", null), "oui");
        Long amount = drawn.judged("retained_resources", 88_033L, 88_034L, 134_638L, 134_639L, null);
        int admitted = is(drawn.judged("younger_partner_admitted", "oui", "non", null), "oui");
        int single = amount == null ? 1 : amount < 88_034 ? 0 : 2;
        int both = amount == null ? 1 : amount < 134_639 ? 0 : 2;
        if (couple == null) {
            return single == 2 ? unknownCouple(partner, onTheDay, both, admitted) : 1;
        }
        if (!couple) {
            return single;
        }
        int older =
                partner == null ? 1 : partner.equals("1966-10-05") ? onTheDay : partner.equals("1966-10-06") ? 2 : 0;
        return older == 2 ? admitted : older == 1 ? both == 2 ? admittedIfYounger(older, admitted) : 1 : both;
    }

    /** The resources are too high for either: only a commission could still admit, if the partner turns out to be younger. */
    private static int admittedIfYounger(int older, int admitted) {
        return Math.max(older, admitted);
    }

    private static int unknownCouple(@Nullable String partner, int onTheDay, int both, int admitted) {
        int older =
                partner == null ? 1 : partner.equals("1966-10-05") ? onTheDay : partner.equals("1966-10-06") ? 2 : 0;
        int asCouple = Math.max(older, both);
        return asCouple != 2 ? 1 : older == 0 ? 2 : Math.max(1, admitted);
    }

    private static int visa(Drawn drawn) {
        Boolean visa = drawn.fact("commune_visa", true, true, false, null);
        int without = is(drawn.judged("admitted_without_visa", "oui", "non", null), "oui");
        return visa == null ? Math.min(1, without) : visa ? 0 : without;
    }

    private static int is(@Nullable String answer, String expected) {
        return answer == null ? 1 : answer.equals(expected) ? 0 : 2;
    }

    private static int not(@Nullable Boolean fact) {
        return fact == null ? 1 : fact ? 2 : 0;
    }
}
