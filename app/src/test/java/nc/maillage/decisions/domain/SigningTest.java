package nc.maillage.decisions.domain;

import static nc.maillage.decisions.domain.Proposals.AUTHOR;
import static nc.maillage.decisions.domain.Proposals.DELEGATION;
import static nc.maillage.decisions.domain.Proposals.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalStatus;
import nc.maillage.decisions.Ruling;
import nc.maillage.law.AsOf;
import nc.maillage.law.Fraction;
import nc.maillage.law.assessment.Assessment;
import nc.maillage.law.parameter.ParameterKey;
import nc.maillage.law.parameter.ParameterSet;
import nc.maillage.organisation.Delegation;
import nc.maillage.testing.Verdicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningTest {
    private static final Assessment GRANTED = Verdicts.aResident().assessed();
    private static final Assessment REFUSED =
            Verdicts.aResident().earning(143_662).assessed();

    @Test
    void a_delegation_of_the_day_is_enough_for_a_grant() {
        assertThat(signing(Ruling.GRANT, GRANTED, GRANTED, DELEGATION, false).objection())
                .isEmpty();
    }

    @Test
    void without_a_delegation_for_this_scheme_that_day_nobody_signs() {
        assertThat(signing(Ruling.GRANT, GRANTED, GRANTED, null, true).objection())
                .containsInstanceOf(Reviewed.NoDelegation.class);
    }

    @Test
    void a_refusal_that_hangs_on_an_unconfirmed_figure_needs_a_named_confirmation() {
        assertThat(REFUSED.unconfirmedParameters())
                .as("the SMAG of the day is unconfirmed")
                .isNotEmpty();
        assertThat(signing(Ruling.REFUSE, REFUSED, REFUSED, DELEGATION, false).objection())
                .containsInstanceOf(Reviewed.NeedsConfirmation.class)
                .get()
                .asString()
                .contains("« Salaire minimum agricole garanti (SMAG)", "143")
                .doesNotContain("smag-mensuel");
        assertThat(signing(Ruling.REFUSE, REFUSED, REFUSED, DELEGATION, true).objection())
                .isEmpty();
    }

    @Test
    void a_grant_on_the_same_figure_needs_none() {
        assertThat(GRANTED.unconfirmedParameters()).isNotEmpty();
        assertThat(signing(Ruling.GRANT, GRANTED, GRANTED, DELEGATION, false).needsConfirmation())
                .isFalse();
    }

    @Test
    void a_figure_that_moved_since_the_proposal_sends_it_back_to_assessment() {
        var smag = ParameterSet.shipped()
                .parameter(ParameterKey.of("smag-mensuel"))
                .flatMap(found -> found.at(AsOf.on(Verdicts.DAY)))
                .orElseThrow();
        var raised = ParameterSet.shipped().withOverlay(List.of(smag.withValue(Fraction.of(143_663))));
        var today = Verdicts.aResident().assessed(raised, Verdicts.DAY);

        assertThat(signing(Ruling.GRANT, GRANTED, today, DELEGATION, false).objection())
                .containsInstanceOf(Reviewed.LawMoved.class);
    }

    @Test
    void the_same_law_another_day_moves_nothing() {
        var tomorrow = Verdicts.aResident().assessed(ParameterSet.shipped(), LocalDate.of(2026, 11, 25));

        assertThat(signing(Ruling.GRANT, GRANTED, tomorrow, DELEGATION, false).objection())
                .isEmpty();
    }

    @Test
    void a_scheme_no_longer_in_force_is_not_signed() {
        assertThat(signing(Ruling.GRANT, GRANTED, null, DELEGATION, false).objection())
                .containsInstanceOf(Reviewed.LawMoved.class);
    }

    private static Signing signing(
            Ruling ruling,
            Assessment proposed,
            @Nullable Assessment today,
            @Nullable Delegation delegation,
            boolean confirms) {
        return new Signing(
                new SecondReading(ProposalStatus.OPEN, AUTHOR, READER, false),
                ruling,
                proposed,
                today,
                delegation,
                Verdicts.DAY,
                confirms);
    }
}
