package nc.maillage.law.amg.sud.copayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nc.maillage.law.AsOf;
import nc.maillage.law.assessment.AssessedAmount;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.assessment.Proposal;
import nc.maillage.law.example.Drawn;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule as a value against the same rule written by hand, on each side of each date and of each threshold. */
class TicketOracleTest {
    private static final List<String> AMOUNTS =
            List.of("ticket-moderateur", "part-avancee", "part-laissee", "somme-a-avancer");
    private final TicketModerateurSud scheme = new TicketModerateurSud();

    @Property(tries = 6000)
    void the_rule_and_the_hand_written_one_agree(@ForAll("cases") Drawn drawn) {
        LocalDate day = Objects.requireNonNull(drawn.pick(
                LocalDate.of(2024, 7, 14),
                LocalDate.of(2024, 7, 15),
                LocalDate.of(2024, 7, 31),
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2026, 11, 24)));
        HandWrittenTicket expected = HandWrittenTicket.of(drawn, day);
        Assessment assessment = drawn.assessed(scheme, AsOf.on(day));
        assertThat(answer(assessment)).as("%s, %s", day, drawn).isEqualTo(expected.answer());
        assertThat(assessment.missing().isEmpty() && assessment.toJudge().isEmpty())
                .as("what is asked for is what keeps the verdict open")
                .isEqualTo(assessment.proposal() != Proposal.FOR_A_PERSON);
    }

    @Provide
    Arbitrary<Drawn> cases() {
        return Drawn.withPicks(15);
    }

    private static String answer(Assessment assessment) {
        boolean unseen =
                assessment.missing().stream().anyMatch(fact -> fact.key().equals("card"));
        return assessment.proposal() == Proposal.REFUSE || unseen
                ? assessment.proposal().name()
                : Stream.concat(
                                Stream.of(assessment.proposal().name()),
                                AMOUNTS.stream().map(key -> amount(assessment, key)))
                        .collect(Collectors.joining(" "));
    }

    private static String amount(Assessment assessment, String key) {
        return assessment.amounts().stream()
                .filter(amount -> amount.node().key().equals(key))
                .findFirst()
                .map(TicketOracleTest::value)
                .orElse("none");
    }

    private static String value(AssessedAmount amount) {
        boolean rate = List.of("ticket-moderateur", "part-avancee")
                .contains(amount.node().key());
        return amount.exact().map(Object::toString).orElse(rate ? "null" : "open");
    }
}
