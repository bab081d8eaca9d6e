package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** « Identifiants ordonnés » : what is done in one transaction is read in the order in which it was done. */
class TimeOrderedIdsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");

    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void those_of_one_millisecond_are_in_the_order_in_which_they_were_made() {
        var made = some();
        assertThat(made).doesNotHaveDuplicates().isSortedAccordingTo(TimeOrderedIdsTest::asTheDatabaseSorts);
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(made).allMatch(id -> id.getMostSignificantBits() >>> 16 == NOW.toEpochMilli());
    }

    @Test
    void one_seed_makes_the_same_whatever_was_made_before() {
        var first = ids.seeded(5, this::some);
        some();
        assertThat(ids.seeded(5, this::some)).isEqualTo(first);
        assertThat(ids.seeded(6, this::some)).isNotEqualTo(first);
    }

    private List<UUID> some() {
        return IntStream.range(0, 500).mapToObj(each -> ids.next()).toList();
    }

    private static int asTheDatabaseSorts(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
