package nc.maillage.law.amg;

import static nc.maillage.law.amg.HandWrittenCategory.judged;
import static nc.maillage.law.amg.HandWrittenCategory.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nc.maillage.law.AsOf;
import nc.maillage.law.amg.iles.AmgIles;
import nc.maillage.law.amg.nord.AmgNord;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The cards of province Nord and of the islands against the same rules written by hand. */
class CardOraclesTest {
    private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 11, 24));

    @Property(tries = 3000)
    void province_nord(@ForAll("cases") Drawn drawn) {
        int residence = judged(drawn.judged("residence_condition", "oui", "oui", "non", null));
        int resources = judged(drawn.judged("resources_condition", "oui", "oui", "non", null));
        Boolean renewal = drawn.fact("renewal", false, true, null);
        int proofs = judged(drawn.judged("renewal_proofs", "oui", "non", null));
        int renewed = renewal == null ? Math.min(1, proofs) : renewal ? proofs : 0;
        String expected = HandWrittenCategory.of(drawn).answer(Math.max(Math.max(residence, resources), renewed), 0);
        check(drawn.assessed(new AmgNord(), TODAY), expected, drawn);
    }

    @Property(tries = 3000)
    void loyalty_islands(@ForAll("cases") Drawn drawn) {
        int civil = yes(drawn.fact("civil_status_proof", true, true, true, false, null));
        int household = yes(drawn.fact("household_proof", true, true, true, false, null));
        int others = judged(drawn.judged("other_proofs", "oui", "oui", "oui", "non", null));
        int proofs = Math.max(civil, Math.max(household, others));
        String province = drawn.fact("residence_province", "iles", "iles", "sud", null);
        drawn.fact("application_date", "2026-10-05");
        String since = drawn.fact("residence_since", "2026-04-04", "2026-04-05", "2026-04-06", null);
        int lives = province == null ? 1 : province.equals("iles") ? 0 : 2;
        int long6 = since == null ? 1 : since.equals("2026-04-06") ? 2 : 0;
        int resources = judged(drawn.judged("resources_condition", "oui", "oui", "non", null));
        Long price = drawn.judged("card_price", 3000L, null);
        String expected = proofs == 2
                ? "REFUSE null"
                : notYet(
                        HandWrittenCategory.of(drawn)
                                .answer(
                                        Math.max(Math.max(lives, long6), resources),
                                        Math.max(proofs, price == null ? 1 : 0)),
                        proofs);
        Assessment assessment = drawn.assessed(new AmgIles(), TODAY);
        assertThat(assessment.summary().startsWith("Déclarer la demande irrecevable"))
                .isEqualTo(proofs == 2);
        check(assessment, expected, drawn);
    }

    /** Before its proofs are known to be there, a file is given no card. */
    private static String notYet(String answer, int proofs) {
        return proofs == 0 ? answer : answer.replaceAll(" [ABMC]$", " null");
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(14);
    }

    private static void check(Assessment assessment, @Nullable String expected, Drawn drawn) {
        assertThat(assessment.proposal() + " " + assessment.category())
                .as("%s", drawn)
                .isEqualTo(expected);
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s", drawn)
                .isEqualTo(assessment.proposal() != Proposal.FOR_A_PERSON);
    }
}
