package nc.maillage.law.bourses.sud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The rule as a value against the same rule written by hand, on each side of each date of the litigation. */
class GrantOracleTest {
    private final BoursesSud scheme = new BoursesSud();

    @Property(tries = 12000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        LocalDate day = date(drawn.pick(
                "2024-07-14",
                "2024-07-15",
                "2025-02-16",
                "2025-02-17",
                "2025-06-09",
                "2025-06-10",
                "2025-07-30",
                "2025-07-31"));
        LocalDate known = date(drawn.pick(
                "2024-07-14",
                "2024-07-15",
                "2025-01-19",
                "2025-01-20",
                "2025-04-16",
                "2025-04-17",
                "2025-06-09",
                "2025-06-10",
                "2025-07-30",
                "2025-07-31"));
        String expected = HandWrittenGrant.judge(drawn, day, known);
        Assessment assessment = drawn.assessed(scheme, new AsOf(day, known));
        assertThat(assessment.ruleVersion() + " " + assessment.proposal())
                .as("%s, known %s, %s", day, known, drawn)
                .isEqualTo(expected);
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open: %s", drawn)
                .isEqualTo(assessment.proposal() != Proposal.FOR_A_PERSON);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(16);
    }

    private static LocalDate date(@Nullable String day) {
        return LocalDate.parse(Objects.requireNonNull(day));
    }
}
