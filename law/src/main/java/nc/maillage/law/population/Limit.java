package nc.maillage.law.population;

import java.util.function.IntFunction;
import nc.maillage.law.Fraction;
import nc.maillage.law.fact.FactKey;
import nc.maillage.law.fact.Judgment;
import org.jspecify.annotations.Nullable;

/**
 * « Strictement inférieur »: an amount against a limit, the same for all or one for each count of persons.
 *
 * <p>An amount is whole: it is under a fraction when it is under the first whole number that is not, which is worked out once a count.
 */
final class Limit extends Leaf {
    private static final int USUAL = 64;

    private final FactKey<?> amount;
    private final @Nullable FactKey<Judgment<Integer>> persons;
    private final IntFunction<Fraction> limit;
    private final long[] refused;

    /** @param limit by the number of persons; asked with 1 where {@code persons} is null */
    Limit(byte own, FactKey<?> amount, @Nullable FactKey<Judgment<Integer>> persons, IntFunction<Fraction> limit) {
        super(own);
        this.amount = amount;
        this.persons = persons;
        this.limit = limit;
        this.refused = new long[persons == null ? 2 : USUAL];
        for (int count = 0; count < refused.length; count++) {
            refused[count] = firstRefused(count);
        }
    }

    @Override
    void read(Rows rows, byte[] outcome) {
        long[] amounts = rows.population.amounts(amount);
        boolean scattered = scattered(rows, amount);
        if (persons == null) {
            for (int at = 0; at < rows.count; at++) {
                outcome[at] = compared(amounts[row(rows, scattered, at)], refused[1]);
            }
            return;
        }
        short[] counts = rows.population.counts(persons);
        if (!rows.ofMembers()) {
            int from = rows.from;
            long[] usual = refused;
            for (int at = 0; at < rows.count; at++) {
                int count = counts[from + at];
                outcome[at] = count >= 0 && count < USUAL
                        ? compared(amounts[from + at], usual[count])
                        : unusual(amounts[from + at], count);
            }
            return;
        }
        boolean countScattered = scattered(rows, persons);
        for (int at = 0; at < rows.count; at++) {
            outcome[at] = unusual(amounts[row(rows, scattered, at)], counts[row(rows, countScattered, at)]);
        }
    }

    private static byte compared(long amount, long refused) {
        byte known = amount < refused ? FULFILLED : NOT_FULFILLED;
        return amount == Population.NO_AMOUNT ? FOR_A_PERSON : known;
    }

    private byte unusual(long amount, int count) {
        return count == Population.NO_COUNT ? FOR_A_PERSON : compared(amount, firstRefused(count));
    }

    private long firstRefused(int count) {
        Fraction exact = limit.apply(count);
        return Math.ceilDiv(exact.numerator(), exact.denominator());
    }
}
