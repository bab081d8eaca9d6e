package nc.maillage.law.configured;

import org.jspecify.annotations.Nullable;

/**
 * « Âge demandé », in completed years on the day of the request. A bound that is included admits whoever has that age: from 3 to 17
 * years, both included, is from the third birthday to the eve of the eighteenth.
 */
public record AidAge(
        @Nullable Integer min,
        boolean minIncluded,
        @Nullable Integer max,
        boolean maxIncluded) {

    /** The first age admitted, in completed years. */
    int reachedFrom() {
        return min == null ? 0 : minIncluded ? min : min + 1;
    }

    /** The first age that is no longer admitted. */
    int under() {
        return max == null ? Integer.MAX_VALUE : maxIncluded ? max + 1 : max;
    }
}
