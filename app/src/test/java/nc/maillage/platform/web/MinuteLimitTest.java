package nc.maillage.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MinuteLimitTest {
    private final MinuteLimit limit =
            new MinuteLimit(Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC), 2);

    @Test
    void two_a_minute_pass_and_the_third_does_not() {
        assertThat(limit.allows("198.51.100.1")).isTrue();
        assertThat(limit.allows("198.51.100.1")).isTrue();
        assertThat(limit.allows("198.51.100.1")).isFalse();
        assertThat(limit.allows("198.51.100.2")).isTrue();
    }

    @Test
    void the_addresses_of_one_network_of_ipv6_are_counted_together() {
        assertThat(limit.allows("2001:db8:1:2::1")).isTrue();
        assertThat(limit.allows("2001:db8:1:2:ffff::9")).isTrue();
        assertThat(limit.allows("2001:db8:1:2:0:0:0:3")).isFalse();
        assertThat(limit.allows("2001:db8:1:3::1")).isTrue();
    }
}
