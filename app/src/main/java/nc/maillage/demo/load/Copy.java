package nc.maillage.demo.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** « Copie » of one home: its rank, its chance and numbers, and what it puts in each place of the forms. */
final class Copy {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int rank;
    private final long chance;
    private final Series.Counters numbers;
    private String[] values = {};

    Copy(int rank, UUID home, Series.Counters numbers) {
        this.rank = rank;
        this.chance = mixed(home, rank);
        this.numbers = numbers;
    }

    /** « Ce que reçoit une place ». */
    interface Source {
        String value(Copy copy);
    }

    int next(Series series) {
        return numbers.next(series);
    }

    /** The same each time for one home, one rank and one thing drawn. */
    RandomGenerator random(String drawn) {
        return new SplittableRandom(chance + GOLDEN * drawn.hashCode());
    }

    String value(int place) {
        return values[place];
    }

    void fill(List<Source> sources) {
        values = new String[sources.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = sources.get(place).value(this);
        }
    }

    String text(Form form) {
        return form.with(values);
    }

    /** An identifier of the same instant as the original. */
    String id(UUID original) {
        long low = mixed(original, rank);
        long high = (original.getMostSignificantBits() & ~0xfffL) | (mixed(original, -rank) & 0xfffL);
        return new UUID(high, (low & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L).toString();
    }

    private static long mixed(UUID id, int rank) {
        var random = new SplittableRandom(
                id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 17) ^ GOLDEN * rank);
        return random.nextLong();
    }
}
