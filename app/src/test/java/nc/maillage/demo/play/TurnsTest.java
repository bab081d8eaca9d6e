package nc.maillage.demo.play;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Side by side, but in one order: whoever would upset it is stopped, and nobody waits for ever. */
class TurnsTest {
    private final Turns turns = new Turns();

    @Test
    void a_turn_passed_before_the_one_ahead_of_it_is_refused() {
        turns.passed(0);

        assertThatThrownBy(() -> turns.passed(2)).hasMessage("turn 2 passed while turn 1 was awaited");
    }

    @Test
    void a_turn_passed_again_is_refused() {
        turns.passed(0);
        turns.passed(1);

        assertThatThrownBy(() -> turns.passed(0)).hasMessage("turn 0 passed while turn 2 was awaited");
    }

    @Test
    void nobody_waits_for_a_turn_that_will_not_come() {
        turns.stop(new IllegalArgumentException("broken"));

        assertThatThrownBy(() -> turns.await(7)).hasRootCauseMessage("broken");
    }
}
