package nc.maillage.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertiesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void both_days_are_included(@ForAll("periods") Period period) {
        assertThat(period.contains(period.from())).isTrue();
        assertThat(period.contains(period.from().minusDays(1))).isFalse();
        LocalDate to = period.to();
        if (to != null) {
            assertThat(period.contains(to)).isTrue();
            assertThat(period.contains(to.plusDays(1))).isFalse();
        }
    }

    @Property
    void two_periods_overlap_when_they_share_a_day(@ForAll("periods") Period left, @ForAll("periods") Period right) {
        boolean shareADay =
                START.datesUntil(START.plusDays(61)).anyMatch(day -> left.contains(day) && right.contains(day));
        assertThat(left.overlaps(right)).isEqualTo(shareADay);
        assertThat(right.overlaps(left)).isEqualTo(shareADay);
    }

    @Example
    void a_period_cannot_end_before_it_begins() {
        assertThatThrownBy(() -> Period.between(START, START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> endless =
                Arbitraries.integers().between(0, 40).map(from -> Period.since(START.plusDays(from)));
        Arbitrary<Period> ended = Arbitraries.integers()
                .between(0, 40)
                .flatMap(from -> Arbitraries.integers()
                        .between(0, 20)
                        .map(days -> Period.between(START.plusDays(from), START.plusDays((long) from + days))));
        return Arbitraries.oneOf(endless, ended);
    }
}
