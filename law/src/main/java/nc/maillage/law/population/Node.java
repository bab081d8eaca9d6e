package nc.maillage.law.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * « Nœud compilé »: one condition, judged over rows; what it grants is a code, 0 for nothing.
 *
 * <p>Outcomes are such that the worst of two is their bitwise or, and the best their bitwise and.
 */
abstract class Node {
    static final byte FULFILLED = 0b00;
    static final byte FOR_A_PERSON = 0b01;
    static final byte NOT_FULFILLED = 0b11;
    /** Of a whole rule alone: sent elsewhere. */
    static final byte ROUTED = 0b111;

    private static final int NOWHERE = -1;

    /** Where a trace keeps its outcome; none where it is not kept. */
    private int place = NOWHERE;

    private final byte own;
    private final boolean grants;

    /** @param within whether something under it grants a category */
    Node(byte own, boolean within) {
        this.own = own;
        this.grants = own != 0 || within;
    }

    /** Whether it or something under it grants a category. */
    final boolean grants() {
        return grants;
    }

    final Node keptAt(int kept) {
        place = kept;
        return this;
    }

    /** @param granted the category that the verdict of each row hangs on; null where nobody asks */
    final void judge(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        look(rows, outcome, grants ? granted : null);
        var trace = rows.trace;
        if (trace != null && place != NOWHERE) {
            trace.keep(place, rows.household, outcome, rows.count);
        }
        if (granted == null) {
            return;
        }
        if (!grants) {
            Arrays.fill(granted, 0, rows.count, (byte) 0);
        } else if (own != 0) {
            for (int at = 0; at < rows.count; at++) {
                granted[at] = outcome[at] == FULFILLED ? own : granted[at];
            }
        }
    }

    /** Writes every row of both arrays; of the second only what is granted under it. */
    abstract void look(Rows rows, byte[] outcome, byte @Nullable [] granted);
}
