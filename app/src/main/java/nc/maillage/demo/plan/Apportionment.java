package nc.maillage.demo.plan;

import java.util.Comparator;
import java.util.stream.IntStream;

/** « Répartition au plus fort reste » : whole shares that add up to the total, none farther than one from its exact part. */
final class Apportionment {
    private Apportionment() {}

    static int[] of(int total, int... weights) {
        long sum = IntStream.of(weights).asLongStream().sum();
        var shares = new int[weights.length];
        if (sum == 0) {
            return shares;
        }
        var left = total;
        for (int i = 0; i < weights.length; i++) {
            shares[i] = Math.toIntExact((long) total * weights[i] / sum);
            left -= shares[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -((long) total * weights[i] % sum)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
