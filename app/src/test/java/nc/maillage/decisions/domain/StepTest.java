package nc.maillage.decisions.domain;

import static nc.maillage.decisions.ProposalStatus.OPEN;
import static nc.maillage.decisions.ProposalStatus.SENT_BACK;
import static nc.maillage.decisions.ProposalStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nc.maillage.access.Right;
import nc.maillage.access.Role;
import org.junit.jupiter.api.Test;

class StepTest {
    @Test
    void one_proposes_on_a_new_file_or_after_it_came_back_and_never_twice() {
        assertThat(Step.PROPOSE.permittedAfter(List.of())).isTrue();
        assertThat(Step.PROPOSE.permittedAfter(List.of(SENT_BACK))).isTrue();
        assertThat(Step.PROPOSE.permittedAfter(List.of(OPEN, SENT_BACK))).isFalse();
        assertThat(Step.PROPOSE.permittedAfter(List.of(SIGNED, SENT_BACK))).isFalse();
    }

    @Test
    void only_an_open_proposal_is_signed_or_sent_back() {
        assertThat(Step.SIGN.permittedFrom(OPEN)).isTrue();
        assertThat(Step.SIGN.permittedFrom(SENT_BACK)).isFalse();
        assertThat(Step.SIGN.permittedFrom(SIGNED)).isFalse();
        assertThat(Step.SEND_BACK.permittedFrom(SIGNED)).isFalse();
    }

    @Test
    void nothing_is_notified_nor_computed_again_before_it_is_signed() {
        assertThat(Step.NOTIFY.permittedAfter(List.of())).isFalse();
        assertThat(Step.NOTIFY.permittedFrom(OPEN)).isFalse();
        assertThat(Step.REPLAY.permittedFrom(SIGNED)).isTrue();
    }

    @Test
    void whoever_only_receives_the_public_neither_proposes_nor_signs() {
        assertThat(Step.PROPOSE.right().roles()).doesNotContain(Role.RECEPTION, Role.APPROVER);
        assertThat(Step.SIGN.right()).isEqualTo(Right.REVIEW);
        assertThat(Step.SIGN.right().roles()).doesNotContain(Role.CASE_OFFICER, Role.RECEPTION);
    }
}
