package nc.maillage.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nc.maillage.law.Period;
import nc.maillage.people.domain.Stay.Answer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StayTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final UUID HOME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Stay stay(UUID household, LocalDate from, boolean shared) {
        return new Stay(UUID.randomUUID(), household, Period.since(from), shared);
    }

    @Test
    void nobody_is_twice_in_one_household() {
        var stays = List.of(stay(HOME, START, false));

        assertThat(Stay.entering(stays, HOME, START.plusDays(10), false)).isEqualTo(new Answer.AlreadyHere(START));
        assertThat(Stay.entering(stays, HOME, START.plusDays(10), true)).isEqualTo(new Answer.AlreadyHere(START));
    }

    @Test
    void another_household_is_left_first_unless_the_child_lives_in_both() {
        var stays = List.of(stay(HOME, START, false));

        assertThat(Stay.entering(stays, OTHER, START.plusDays(10), false))
                .isEqualTo(new Answer.LivesElsewhere(HOME, START));
        assertThat(Stay.entering(stays, OTHER, START.plusDays(10), true)).isEqualTo(new Answer.Possible());
    }

    @Test
    void one_may_come_the_day_after_leaving_and_not_on_the_last_day() {
        var left = List.of(new Stay(UUID.randomUUID(), HOME, Period.between(START, START.plusDays(9)), false));

        assertThat(Stay.entering(left, OTHER, START.plusDays(10), false)).isEqualTo(new Answer.Possible());
        assertThat(Stay.entering(left, OTHER, START.plusDays(9), false)).isInstanceOf(Answer.LivesElsewhere.class);
    }

    @Test
    void one_leaves_where_one_lives_and_not_before_having_come() {
        var stays = List.of(stay(HOME, START, false));

        assertThat(Stay.leaving(stays, HOME, START)).isEqualTo(new Answer.Possible());
        assertThat(Stay.leaving(stays, HOME, START.minusDays(1))).isEqualTo(new Answer.BeforeArrival(START));
        assertThat(Stay.leaving(stays, OTHER, START)).isEqualTo(new Answer.NotHere());
    }

    /** Comings and goings in any order: nobody is ever in two households at once, and the past does not move. */
    @Property(tries = 200)
    void the_household_of_a_past_day_never_changes(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 11) Integer> moves) {
        var stays = new ArrayList<Stay>();
        var day = START;
        for (int move : moves) {
            day = day.plusDays(1 + move % 3);
            var household = move % 2 == 0 ? HOME : OTHER;
            var before = on(stays, day.minusDays(1));
            if (Stay.entering(stays, household, day, false) instanceof Answer.Possible) {
                stays.add(stay(household, day, false));
            } else {
                leave(stays, household, day);
            }
            assertThat(on(stays, day.minusDays(1))).isEqualTo(before);
            assertThat(on(stays, day)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void leave(List<Stay> stays, UUID household, LocalDate lastDay) {
        var open = Stay.open(stays, household);
        if (open != null && Stay.leaving(stays, household, lastDay) instanceof Answer.Possible) {
            stays.remove(open);
            stays.add(
                    new Stay(open.id(), household, Period.between(open.period().from(), lastDay), open.shared()));
        }
    }

    private static List<UUID> on(List<Stay> stays, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.period().contains(day))
                .map(Stay::household)
                .toList();
    }
}
