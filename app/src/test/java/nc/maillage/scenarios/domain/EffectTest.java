package nc.maillage.scenarios.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nc.maillage.law.assessment.Proposal;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Answer REFUSED = new Answer(Proposal.REFUSE, null, Answer.NO_AMOUNT);
    private static final Answer TO_JUDGE = new Answer(Proposal.FOR_A_PERSON, null, Answer.NO_AMOUNT);

    private static Answer granted(String category, long yearly) {
        return new Answer(Proposal.GRANT, category, yearly);
    }

    @Test
    void who_is_granted_what_was_not_wins_and_who_no_longer_is_loses() {
        assertThat(Effect.of(REFUSED, granted("A", -1))).isEqualTo(Effect.WINS);
        assertThat(Effect.of(TO_JUDGE, granted("A", -1))).isEqualTo(Effect.WINS);
        assertThat(Effect.of(granted("A", -1), REFUSED)).isEqualTo(Effect.LOSES);
    }

    @Test
    void a_franc_more_wins_and_a_franc_less_loses() {
        assertThat(Effect.of(granted("A", 720_000), granted("A", 720_001))).isEqualTo(Effect.WINS);
        assertThat(Effect.of(granted("A", 720_000), granted("A", 719_999))).isEqualTo(Effect.LOSES);
        assertThat(Effect.of(granted("A", 720_000), granted("A", 720_000))).isEqualTo(Effect.SAME);
    }

    @Test
    void another_category_or_a_question_for_a_person_moves_and_neither_wins_nor_loses() {
        assertThat(Effect.of(granted("A", -1), granted("M", -1))).isEqualTo(Effect.MOVES);
        assertThat(Effect.of(REFUSED, TO_JUDGE)).isEqualTo(Effect.MOVES);
        assertThat(Effect.of(REFUSED, REFUSED)).isEqualTo(Effect.SAME);
    }
}
