package nc.maillage.law.hebergement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import nc.maillage.law.hebergement.sud.HebergementSud;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The housing aid of province Sud against the same rule written by hand: 0 is yes, 1 is for a person, 2 is no. */
class HebergementSudOracleTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));
    private static final Proposal[] PROPOSALS = {Proposal.GRANT, Proposal.FOR_A_PERSON, Proposal.REFUSE};
    private final HebergementSud scheme = new HebergementSud();

    @Property(tries = 2000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        drawn.fact("application_date", "2026-10-05");
        String commission =
                drawn.judged("recognising_commission", "province", "province", "province", "nouvelle-caledonie", null);
        int outcome = is(drawn.fact("residence_province", "sud", "sud", "sud", "nord", null), "sud");
        outcome = Math.max(outcome, ofTheProvince(drawn));
        outcome = Math.max(outcome, structure(drawn));
        outcome = Math.max(outcome, is(drawn.judged("other_conditions", "oui", "oui", "oui", "non", null), "oui"));
        Long share = drawn.judged("person_share", 80_000L, 80_000L, 0L, null);
        Long amount = drawn.judged("commission_amount", 170_000L, 170_000L, null);
        outcome = outcome == 2 ? 2 : Math.max(outcome, share == null || amount == null ? 1 : 0);
        Proposal expected = commission == null
                ? Proposal.FOR_A_PERSON
                : commission.equals("province") ? PROPOSALS[outcome] : Proposal.ROUTE_ELSEWHERE;
        Assessment assessment = drawn.assessed(scheme, TODAY);
        assertThat(assessment.proposal()).as("%s", drawn).isEqualTo(expected);
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s", drawn)
                .isEqualTo(expected != Proposal.FOR_A_PERSON);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(14);
    }

    private static int ofTheProvince(Drawn drawn) {
        String birth = drawn.fact("birth_date", "1950-01-01", "1950-01-01", "1950-01-01", null);
        String request = drawn.fact("first_recognition_request", "2009-12-31", "2010-01-01", "2010-01-02", null);
        int onTheDay = is(drawn.judged("request_on_the_day", "oui", "non", null), "oui");
        String recognition = drawn.fact("recognition", "jamais", "sous-le-taux", "sous-le-taux", "carte", null);
        String recognised = drawn.fact("recognised_on", "2009-12-31", "2010-01-01", null);
        int anyway = is(drawn.judged("province_takes_anyway", "oui", "non", null), "oui");
        int late = birth == null || request == null
                ? 1
                : request.equals("2010-01-01") ? onTheDay : request.equals("2010-01-02") ? 0 : 2;
        if (late != 2) {
            return late;
        }
        int rate = is(recognition, "sous-le-taux");
        int young = birth == null || recognised == null ? 1 : recognised.equals("2009-12-31") ? 0 : 2;
        int light = rate == 2 ? 2 : Math.max(rate, young);
        return light == 2 ? anyway : light;
    }

    private static int structure(Drawn drawn) {
        Boolean accommodated = drawn.fact("accommodated", true, true, true, false, null);
        int admitted = is(drawn.judged("structure_admitted", "oui", "oui", "non", null), "oui");
        return accommodated == null ? Math.max(1, admitted) : accommodated ? admitted : 2;
    }

    private static int is(@Nullable String answer, String expected) {
        return answer == null ? 1 : answer.equals(expected) ? 0 : 2;
    }
}
