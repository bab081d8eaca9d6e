package nc.maillage.demo.plan;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** « Tirage » : the generator that Java specifies bit for bit, one for each matter, so that a draw more here moves nothing there. */
final class Chance {
    private static final int THOUSAND = 1000;

    private final long seed;
    private final Random random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new Random(mixed(seed));
    }

    Chance on(String matter, long number) {
        return new Chance(mixed(seed * 31 + matter.hashCode()) + number * 0x9E3779B97F4A7C15L);
    }

    private static long mixed(long value) {
        var z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    RandomGenerator random() {
        return random;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least >= most ? least : least + random.nextInt(most - least + 1);
    }

    boolean perMille(int part) {
        return random.nextInt(THOUSAND) < part;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The place of the weight drawn. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int drawn = random.nextInt(sum);
        int place = 0;
        while (drawn >= weights[place]) {
            drawn -= weights[place++];
        }
        return place;
    }
}
