package nc.maillage.candidacies.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** « Petits nombres cachés » : under five persons nothing is told, nor what the total would give away. */
class HiddenCountsTest {
    @Test
    void five_are_told_and_four_are_not() {
        var told = HiddenCounts.of(Map.of("citoyen", 5L, "resident", 9L), 5);
        assertThat(told.of("citoyen")).hasValue(5);
        assertThat(told.total()).hasValue(14);

        assertThat(HiddenCounts.of(Map.of("citoyen", 4L, "resident", 9L), 5).of("citoyen"))
                .isEmpty();
    }

    @Test
    void one_hidden_alone_takes_the_smallest_other_with_it() {
        var counts = HiddenCounts.of(Map.of("citoyen", 2L, "resident", 12L, "contractuel", 7L), 5);

        assertThat(counts.of("citoyen")).isEmpty();
        assertThat(counts.of("contractuel")).isEmpty();
        assertThat(counts.of("resident")).hasValue(12);
        assertThat(counts.total()).hasValue(21);
    }

    @Test
    void two_hidden_that_are_together_too_few_take_a_third() {
        var counts = HiddenCounts.of(Map.of("citoyen", 1L, "resident", 1L, "contractuel", 8L, "fonctionnaire", 20L), 5);

        assertThat(counts.of("contractuel")).isEmpty();
        assertThat(counts.of("fonctionnaire")).hasValue(20);
    }

    @Test
    void where_nothing_else_can_hide_it_the_total_is_hidden_too() {
        var counts = HiddenCounts.of(Map.of("citoyen", 3L), 5);

        assertThat(counts.of("citoyen")).isEmpty();
        assertThat(counts.total()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void nobody_is_no_secret() {
        var counts = HiddenCounts.of(Map.of("citoyen", 0L, "resident", 6L), 5);

        assertThat(counts.of("citoyen")).hasValue(0);
        assertThat(counts.total()).hasValue(6);
    }
}
