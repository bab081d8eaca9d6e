package nc.maillage.decisions.domain;

import static nc.maillage.decisions.domain.Proposals.AUTHOR;
import static nc.maillage.decisions.domain.Proposals.READER;
import static org.assertj.core.api.Assertions.assertThat;

import nc.maillage.decisions.Decisions.Reviewed;
import nc.maillage.decisions.ProposalStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondReadingTest {
    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SIGN", "SEND_BACK"})
    void the_author_never_reads_his_own_proposal_a_second_time(Step step) {
        var reading = new SecondReading(ProposalStatus.OPEN, AUTHOR, AUTHOR, false);

        assertThat(reading.objectionTo(step)).containsInstanceOf(Reviewed.SameAgent.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SIGN", "SEND_BACK"})
    void an_agent_who_stands_aside_from_a_person_of_the_file_is_kept_away(Step step) {
        var reading = new SecondReading(ProposalStatus.OPEN, AUTHOR, READER, true);

        assertThat(reading.objectionTo(step)).containsInstanceOf(Reviewed.KeptAway.class);
    }

    @Test
    void a_closed_proposal_says_what_became_of_it() {
        var signed = new SecondReading(ProposalStatus.SIGNED, AUTHOR, READER, false);
        var back = new SecondReading(ProposalStatus.SENT_BACK, AUTHOR, READER, false);

        assertThat(signed.objectionTo(Step.SIGN))
                .hasValueSatisfying(
                        why -> assertThat(((Reviewed.AlreadyClosed) why).why()).contains("déjà signée"));
        assertThat(back.objectionTo(Step.SEND_BACK))
                .hasValueSatisfying(
                        why -> assertThat(((Reviewed.AlreadyClosed) why).why()).contains("déjà renvoyée"));
    }

    @Test
    void another_agent_reads_freely() {
        assertThat(new SecondReading(ProposalStatus.OPEN, AUTHOR, READER, false).objectionTo(Step.SIGN))
                .isEmpty();
    }
}
