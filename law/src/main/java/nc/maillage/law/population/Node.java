package nc.maillage.law.population;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** « Nœud compilé »: one condition, judged over rows; what it grants is a code, 0 for nothing. */
abstract class Node {
    static final byte FULFILLED = 0;
    static final byte FOR_A_PERSON = 1;
    static final byte NOT_FULFILLED = 2;
    /** Of a whole rule alone: sent elsewhere. */
    static final byte ROUTED = 3;

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

    /** @param granted the category that the verdict of each row hangs on; null where nobody asks */
    final void judge(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        if (granted != null && !grants) {
            Arrays.fill(granted, 0, rows.count, (byte) 0);
            look(rows, outcome, null);
            return;
        }
        look(rows, outcome, granted);
        if (granted != null && own != 0) {
            for (int at = 0; at < rows.count; at++) {
                if (outcome[at] == FULFILLED) {
                    granted[at] = own;
                }
            }
        }
    }

    /** Writes every row of both arrays. */
    abstract void look(Rows rows, byte[] outcome, byte @Nullable [] granted);
}
