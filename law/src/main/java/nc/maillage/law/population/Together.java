package nc.maillage.law.population;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Ensemble »: the worst, the best or the first that has not failed of several conditions; of each, the category it hangs on. */
abstract class Together extends Node {
    final List<Node> parts;

    private Together(byte own, List<Node> parts) {
        super(own, parts.stream().anyMatch(Node::grants));
        this.parts = List.copyOf(parts);
    }

    @Override
    final void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        parts.getFirst().judge(rows, outcome, granted);
        byte[] next = rows.take();
        byte[] category = granted == null ? null : rows.take();
        for (Node part : parts.subList(1, parts.size())) {
            if (settled(outcome, rows.count)) {
                break;
            }
            part.judge(rows, next, part.grants() ? category : null);
            if (granted != null && category != null) {
                grant(part.grants(), outcome, granted, next, category, rows.count);
            }
            join(outcome, next, rows.count);
        }
        rows.give(next);
        if (category != null) {
            rows.give(category);
        }
    }

    /** Whether no part that follows can change anything. */
    boolean settled(byte[] outcome, int count) {
        return false;
    }

    abstract void join(byte[] outcome, byte[] next, int count);

    /** Before the outcome of the next part is joined: which category stands. */
    abstract void grant(boolean grants, byte[] outcome, byte[] granted, byte[] next, byte[] category, int count);

    /** « Toutes »: what one grants stands while all are fulfilled. */
    static final class All extends Together {
        All(byte own, List<Node> parts) {
            super(own, parts);
        }

        @Override
        void join(byte[] outcome, byte[] next, int count) {
            for (int at = 0; at < count; at++) {
                outcome[at] |= next[at];
            }
        }

        @Override
        void grant(boolean grants, byte[] outcome, byte[] granted, byte[] next, byte[] category, int count) {
            if (!grants) {
                for (int at = 0; at < count; at++) {
                    granted[at] = next[at] == FULFILLED ? granted[at] : 0;
                }
                return;
            }
            for (int at = 0; at < count; at++) {
                byte first = granted[at] == 0 ? category[at] : granted[at];
                granted[at] = (outcome[at] | next[at]) == FULFILLED ? first : 0;
            }
        }
    }

    /** « L’une au moins »: the first that is fulfilled is the last that is looked at. */
    static final class Any extends Together {
        Any(byte own, List<Node> parts) {
            super(own, parts);
        }

        @Override
        void join(byte[] outcome, byte[] next, int count) {
            for (int at = 0; at < count; at++) {
                outcome[at] &= next[at];
            }
        }

        @Override
        void grant(boolean grants, byte[] outcome, byte[] granted, byte[] next, byte[] category, int count) {
            if (!grants) {
                Arrays.fill(category, 0, count, (byte) 0);
            }
            for (int at = 0; at < count; at++) {
                granted[at] = outcome[at] == FULFILLED ? granted[at] : category[at];
            }
        }
    }

    /** « À défaut »: the first that has not failed. */
    static final class FirstNotFailed extends Together {
        FirstNotFailed(byte own, List<Node> parts) {
            super(own, parts);
        }

        @Override
        boolean settled(byte[] outcome, int count) {
            int failed = 0;
            for (int at = 0; at < count; at++) {
                failed |= outcome[at];
            }
            return (failed & ~FOR_A_PERSON) == 0;
        }

        @Override
        void join(byte[] outcome, byte[] next, int count) {
            for (int at = 0; at < count; at++) {
                outcome[at] = outcome[at] == NOT_FULFILLED ? next[at] : outcome[at];
            }
        }

        @Override
        void grant(boolean grants, byte[] outcome, byte[] granted, byte[] next, byte[] category, int count) {
            if (!grants) {
                Arrays.fill(category, 0, count, (byte) 0);
            }
            for (int at = 0; at < count; at++) {
                granted[at] = outcome[at] == NOT_FULFILLED ? category[at] : granted[at];
            }
        }
    }
}
