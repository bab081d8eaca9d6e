package nc.maillage.candidacies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nc.maillage.candidacies.domain.Arrival.CountedDay;
import nc.maillage.candidacies.domain.Arrival.PaperDays;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11);
    private static final Instant CLOSES =
            LAST.plusDays(1).atStartOfDay(WorkingClock.NOUMEA).toInstant();

    @Test
    void on_line_the_second_before_the_end_of_the_last_day_is_in_time_and_the_next_one_is_late() {
        assertThat(sent(CLOSES.minusSeconds(1)).onArrival()).isEqualTo(Timeliness.IN_TIME);
        assertThat(sent(CLOSES).onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(Arrival.lastDay(CLOSES)).isEqualTo(LAST);
    }

    @Test
    void an_extension_makes_a_late_one_in_time_and_both_facts_stay() {
        var late = new Arrival(CLOSES, null, CLOSES, CLOSES.plusSeconds(604_800));
        assertThat(late.onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(late.today()).isEqualTo(Timeliness.IN_TIME);
        assertThat(late.savedByExtension()).isTrue();
        assertThat(sent(CLOSES.minusSeconds(1)).savedByExtension()).isFalse();
    }

    @Test
    void on_paper_the_day_of_arrival_decides() {
        assertThat(paper(LAST, null, null).onArrival()).isEqualTo(Timeliness.IN_TIME);
        assertThat(paper(LAST.plusDays(1), null, null).onArrival()).isEqualTo(Timeliness.LATE);
        assertThat(paper(LAST.plusDays(3), LAST.plusDays(1), null).onArrival()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void posted_in_time_and_received_too_late_is_for_a_person_until_somebody_retains_a_day() {
        assertThat(paper(LAST.plusDays(3), LAST, null).onArrival()).isEqualTo(Timeliness.FOR_A_PERSON);
        assertThat(paper(LAST.plusDays(3), LAST, CountedDay.POSTED).onArrival()).isEqualTo(Timeliness.IN_TIME);
        assertThat(paper(LAST.plusDays(3), LAST, CountedDay.RECEIVED).onArrival())
                .isEqualTo(Timeliness.LATE);
    }

    @Test
    void a_visa_transmitted_in_time_and_arrived_too_late_is_for_a_person() {
        assertThat(new Visa(LAST, LAST.plusDays(1), "chef de service").straddles(LAST))
                .isTrue();
        assertThat(new Visa(LAST, LAST, "chef de service").straddles(LAST)).isFalse();
        assertThat(new Visa(LAST.plusDays(1), LAST.plusDays(2), null).straddles(LAST))
                .isFalse();
        assertThat(Visa.none().straddles(LAST)).isFalse();
    }

    private static Arrival sent(Instant at) {
        return new Arrival(at, null, CLOSES, null);
    }

    private static Arrival paper(LocalDate received, @Nullable LocalDate posted, @Nullable CountedDay counted) {
        var days = new PaperDays(PaperRoute.POST, received, posted, counted, counted == null ? null : "cachet lisible");
        return new Arrival(CLOSES.plusSeconds(900_000), days, CLOSES, null);
    }
}
