package nc.maillage.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whole shares that add up, whatever the weights. */
class ApportionmentTest {
    @RepeatedTest(200)
    void the_shares_add_up_and_none_is_farther_than_one_from_its_exact_part(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var weights = IntStream.range(0, 1 + random.nextInt(40))
                .map(i -> 1 + random.nextInt(90_000))
                .toArray();
        int total = random.nextInt(100_000);
        long sum = IntStream.of(weights).asLongStream().sum();
        var shares = Apportionment.of(total, weights);
        assertThat(IntStream.of(shares).sum()).isEqualTo(total);
        for (int i = 0; i < weights.length; i++) {
            assertThat(Math.abs((long) shares[i] * sum - (long) total * weights[i]))
                    .isLessThan(sum);
        }
    }

    @Test
    void the_largest_remainder_is_served_first() {
        assertThat(Apportionment.of(10, 55, 27, 18)).containsExactly(5, 3, 2);
    }

    @Test
    void nothing_is_shared_among_nobody() {
        assertThat(Apportionment.of(10, 0, 0)).containsExactly(0, 0);
    }
}
