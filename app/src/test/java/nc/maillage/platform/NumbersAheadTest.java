package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.platform.NumbersAhead.Series;
import nc.maillage.platform.NumbersAhead.Taken;
import org.junit.jupiter.api.Test;

/** An act with numbers of its own uses them up; any other takes the next of the series. */
class NumbersAheadTest {
    private static final Taken LETTER = new Taken(Series.LETTER, 2026, 12);
    private static final Taken NEXT_LETTER = new Taken(Series.LETTER, 2026, 15);

    private static int letter() {
        return NumbersAhead.next(Series.LETTER, 2026, () -> 99);
    }

    @Test
    void an_act_takes_its_own_numbers_in_order_and_the_next_act_the_following_one() {
        var seen = new ArrayList<Integer>();
        NumbersAhead.within(List.of(LETTER, NEXT_LETTER), () -> {
            seen.add(letter());
            seen.add(letter());
        });
        seen.add(letter());
        assertThat(seen).containsExactly(12, 15, 99);
    }

    @Test
    void a_number_left_over_would_be_a_hole_and_is_refused() {
        assertThatThrownBy(() -> NumbersAhead.within(List.of(LETTER, NEXT_LETTER), NumbersAheadTest::letter))
                .hasMessageContaining("number=15");
    }

    @Test
    void an_act_that_asks_for_another_series_is_refused() {
        assertThatThrownBy(() ->
                        NumbersAhead.within(List.of(LETTER), () -> NumbersAhead.next(Series.DECISION, 2026, () -> 1)))
                .hasMessageContaining("DECISION");
    }
}
