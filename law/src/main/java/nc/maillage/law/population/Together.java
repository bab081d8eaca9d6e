package nc.maillage.law.population;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Ensemble »: the worst, the best or the first that has not failed of several conditions. */
final class Together extends Node {
    enum How {
        ALL,
        IN_TURN,
        ANY,
        FIRST_NOT_FAILED
    }

    private final How how;
    private final List<Node> parts;

    Together(byte own, How how, List<Node> parts) {
        super(own, parts.stream().anyMatch(Node::grants));
        this.how = how;
        this.parts = List.copyOf(parts);
    }

    @Override
    void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        if (granted == null) {
            outcomes(rows, outcome);
        } else {
            withCategories(rows, outcome, granted);
        }
    }

    private void outcomes(Rows rows, byte[] outcome) {
        parts.getFirst().judge(rows, outcome, null);
        byte[] next = rows.take();
        for (Node part : parts.subList(1, parts.size())) {
            if (how == How.FIRST_NOT_FAILED && none(outcome, rows.count)) {
                break;
            }
            part.judge(rows, next, null);
            join(outcome, next, rows.count);
        }
        rows.give(next);
    }

    private void join(byte[] outcome, byte[] next, int count) {
        switch (how) {
            case ALL, IN_TURN -> {
                for (int at = 0; at < count; at++) {
                    outcome[at] = (byte) Math.max(outcome[at], next[at]);
                }
            }
            case ANY, FIRST_NOT_FAILED -> {
                if (how == How.ANY) {
                    for (int at = 0; at < count; at++) {
                        outcome[at] = (byte) Math.min(outcome[at], next[at]);
                    }
                    return;
                }
                for (int at = 0; at < count; at++) {
                    outcome[at] = outcome[at] == NOT_FULFILLED ? next[at] : outcome[at];
                }
            }
        }
    }

    private static boolean none(byte[] outcome, int count) {
        for (int at = 0; at < count; at++) {
            if (outcome[at] == NOT_FULFILLED) {
                return false;
            }
        }
        return true;
    }

    /** The category of a row is that of the first part on which its verdict hangs, as a trace would find it. */
    private void withCategories(Rows rows, byte[] outcome, byte[] granted) {
        byte[][] outcomes = new byte[parts.size()][];
        byte[][] categories = new byte[parts.size()][];
        for (int part = 0; part < outcomes.length; part++) {
            outcomes[part] = rows.take();
            categories[part] = rows.take();
            parts.get(part).judge(rows, outcomes[part], categories[part]);
        }
        System.arraycopy(outcomes[0], 0, outcome, 0, rows.count);
        for (int part = 1; part < outcomes.length; part++) {
            join(outcome, outcomes[part], rows.count);
        }
        for (int at = 0; at < rows.count; at++) {
            granted[at] = category(outcomes, categories, at, outcome[at]);
        }
        for (int part = 0; part < outcomes.length; part++) {
            rows.give(outcomes[part]);
            rows.give(categories[part]);
        }
    }

    private byte category(byte[][] outcomes, byte[][] categories, int at, byte whole) {
        for (int part = 0; part < outcomes.length; part++) {
            byte outcome = outcomes[part][at];
            if (decides(outcome, whole) && categories[part][at] != 0) {
                return categories[part][at];
            }
            if (last(outcome)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean decides(byte outcome, byte whole) {
        return switch (how) {
            case ALL, IN_TURN -> whole == FULFILLED || outcome == whole;
            case ANY -> whole == NOT_FULFILLED || outcome == whole;
            case FIRST_NOT_FAILED -> true;
        };
    }

    /** Nothing is looked at after it. */
    private boolean last(byte outcome) {
        return switch (how) {
            case ALL -> false;
            case IN_TURN -> outcome == NOT_FULFILLED;
            case ANY -> outcome == FULFILLED;
            case FIRST_NOT_FAILED -> outcome != NOT_FULFILLED;
        };
    }
}
