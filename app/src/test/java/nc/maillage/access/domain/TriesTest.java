package nc.maillage.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final int FREE = 5;
    private static final Instant NOON = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void the_fourth_failure_lets_one_try_again_and_the_fifth_does_not() {
        assertThat(after(4).blocked(NOON)).isFalse();
        assertThat(after(5).blocked(NOON)).isTrue();
    }

    @Test
    void the_first_wait_lasts_one_minute_to_the_second() {
        assertThat(after(5).blocked(NOON.plusSeconds(59))).isTrue();
        assertThat(after(5).blocked(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_an_hour() {
        assertThat(wait(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(wait(7)).isEqualTo(Duration.ofMinutes(4));
        assertThat(wait(10)).isEqualTo(Duration.ofMinutes(32));
        assertThat(wait(11)).isEqualTo(Duration.ofMinutes(60));
        assertThat(wait(500)).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void a_day_without_failure_forgets_them() {
        assertThat(after(9).failed(NOON.plus(Duration.ofDays(1)).minusSeconds(1), FREE)
                        .failures())
                .isEqualTo(10);
        assertThat(after(9).failed(NOON.plus(Duration.ofDays(1)), FREE).failures())
                .isEqualTo(1);
    }

    private static Tries after(int failures) {
        var tries = Tries.NONE;
        for (int i = 0; i < failures; i++) {
            tries = tries.failed(NOON, FREE);
        }
        return tries;
    }

    private static Duration wait(int failures) {
        var until = after(failures).blockedUntil();
        return until == null ? Duration.ZERO : Duration.between(NOON, until);
    }
}
