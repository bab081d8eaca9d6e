package nc.maillage.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClockTest {
    @ParameterizedTest(name = "received {0}, suspended {1} : due {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // received  | suspensions                                  | due
                "2026-10-05 | -                                            | 2026-12-05",
                "2026-12-30 | -                                            | 2027-02-28",
                "2026-12-31 | -                                            | 2027-02-28",
                "2027-12-29 | -                                            | 2028-02-29",
                "2027-12-30 | -                                            | 2028-02-29",
                "2027-12-31 | -                                            | 2028-02-29",
                "2026-07-31 | -                                            | 2026-09-30",
                "2026-08-31 | -                                            | 2026-10-31",
                "2026-02-28 | -                                            | 2026-04-28",
                "2028-02-29 | -                                            | 2028-04-29",
                // twelve days are added at the end, over the end of a month too
                "2026-10-05 | 2026-11-12/2026-11-24                        | 2026-12-17",
                "2026-10-05 | 2026-10-25/2026-11-06                        | 2026-12-17",
                "2026-12-31 | 2027-01-20/2027-01-21                        | 2027-03-01",
                "2027-12-31 | 2028-02-20/2028-03-05                        | 2028-03-14",
                "2026-10-05 | 2026-10-05/2026-10-15                        | 2026-12-15",
                "2026-10-05 | 2026-10-01/2026-10-15                        | 2026-12-15",
                "2026-10-05 | 2026-11-12/2026-11-12                        | 2026-12-05",
                // two, apart
                "2026-10-05 | 2026-10-10/2026-10-15 2026-11-10/2026-11-20  | 2026-12-20",
                // two pieces awaited at once suspend once
                "2026-10-05 | 2026-11-10/2026-11-20 2026-11-15/2026-11-25  | 2026-12-20",
                "2026-10-05 | 2026-11-10/2026-11-20 2026-11-20/2026-11-25  | 2026-12-20",
                "2026-10-05 | 2026-11-10/2026-11-25 2026-11-15/2026-11-20  | 2026-12-20",
                // a piece asked for on the last day still suspends, the day after no longer
                "2026-10-05 | 2026-12-05/2026-12-15                        | 2026-12-15",
                "2026-10-05 | 2026-12-06/2026-12-15                        | 2026-12-05",
                // the first suspension makes room for the second
                "2026-10-05 | 2026-11-01/2026-11-11 2026-12-10/2026-12-12  | 2026-12-17",
            })
    void two_months_from_reception_and_the_days_of_the_suspensions(
            LocalDate received, String suspensions, LocalDate due) {
        var clock = new ResponseClock(received, periods(suspensions));

        assertThat(clock.on(LocalDate.of(2030, 1, 1)).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest(name = "on {0} : {1} spent, {2} left, suspended since {3}, due {4}, if resumed {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-10-05 |  0 | 61 | -          | 2026-12-05 | 2026-12-05",
                "2026-11-11 | 37 | 24 | -          | 2026-12-05 | 2026-12-05",
                "2026-11-12 | 38 | 23 | 2026-11-12 | -          | 2026-12-05",
                "2026-11-24 | 38 | 23 | 2026-11-12 | -          | 2026-12-17",
                "2026-12-31 | 38 | 23 | 2026-11-12 | -          | 2027-01-23",
            })
    void while_a_piece_is_awaited_the_clock_says_what_would_be_due_if_it_came_today(
            LocalDate day, int spent, int left, LocalDate since, LocalDate due, LocalDate resumed) {
        var reading = new ResponseClock(LocalDate.of(2026, 10, 5), periods("2026-11-12/")).on(day);

        assertThat(reading.spent()).isEqualTo(spent);
        assertThat(reading.left()).isEqualTo(left);
        assertThat(reading.suspendedSince()).isEqualTo(since);
        assertThat(reading.dueOn()).isEqualTo(due);
        assertThat(reading.ifResumedToday()).isEqualTo(resumed);
    }

    @Test
    void the_day_after_the_due_date_is_late_and_the_due_date_is_not() {
        var clock = ResponseClock.since(LocalDate.of(2026, 10, 5));

        assertThat(clock.on(LocalDate.of(2026, 12, 5)).isLate()).isFalse();
        assertThat(clock.on(LocalDate.of(2026, 12, 6)).isLate()).isTrue();
        assertThat(clock.on(LocalDate.of(2026, 12, 20)).left()).isZero();
    }

    @Test
    void each_reading_names_the_question_that_no_text_answers() {
        assertThat(ResponseClock.since(LocalDate.of(2026, 10, 5))
                        .on(LocalDate.of(2026, 10, 6))
                        .openQuestion())
                .isEqualTo("Q-12");
    }

    @Test
    void a_suspension_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> Suspension.between(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 11)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void what_is_spent_and_what_is_left_always_make_the_whole(
            @ForAll @IntRange(min = 0, max = 800) int received,
            @ForAll @IntRange(min = -3, max = 70) int from,
            @ForAll @IntRange(min = 0, max = 40) int length,
            @ForAll @IntRange(min = 0, max = 120) int day) {
        var start = LocalDate.of(2026, 1, 1).plusDays(received);
        var suspension = Suspension.between(start.plusDays(from), start.plusDays((long) from + length));
        var reading = new ResponseClock(start, List.of(suspension)).on(start.plusDays(day));

        assertThat(reading.spent() + reading.left()).isEqualTo(reading.total());
        assertThat(reading.ifResumedToday()).isAfterOrEqualTo(start.plusDays(day));
        assertThat(reading.isSuspended()).isEqualTo(reading.dueOn() == null);
    }

    private static List<Suspension> periods(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" "))
                        .map(period -> period.split("/"))
                        .map(days -> new Suspension(
                                LocalDate.parse(days[0]), days.length == 1 ? null : LocalDate.parse(days[1])))
                        .toList();
    }
}
