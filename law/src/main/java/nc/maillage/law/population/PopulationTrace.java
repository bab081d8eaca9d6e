package nc.maillage.law.population;

import java.util.Arrays;
import java.util.List;
import nc.maillage.law.Outcome;
import nc.maillage.law.rule.Condition;

/**
 * « Trace conservée d’une population »: of each household, two bits for each condition that reads facts, in one long. With the rule it
 * gives back the verdict and the conditions on which it hangs, without the facts.
 */
public final class PopulationTrace {
    static final int MOST = Long.SIZE / 2;

    private final Condition rule;
    private final TracePlaces places;
    private final long[] kept;

    PopulationTrace(Condition rule, TracePlaces places, int households) {
        if (places.count() > MOST) {
            throw new IllegalArgumentException(
                    "a rule of %d conditions has no trace: %d at most".formatted(places.count(), MOST));
        }
        this.rule = rule;
        this.places = places;
        this.kept = new long[households];
    }

    void clear(int from, int count) {
        Arrays.fill(kept, from, from + count, 0);
    }

    void keep(int place, int from, byte[] outcome, int count) {
        int shift = 2 * place;
        for (int at = 0; at < count; at++) {
            kept[from + at] |= (long) outcome[at] << shift;
        }
    }

    /** As it is stored. */
    public long packed(int household) {
        return kept[household];
    }

    /** Puts back what was stored. */
    public void restore(int household, long packed) {
        kept[household] = packed;
    }

    public Outcome outcome(int household) {
        return new TraceReplay(places, kept[household]).judge(rule).outcome();
    }

    /** The conditions that make the outcome what it is, in the order of the rule. */
    public List<TracedReason> reasons(int household) {
        var step = new TraceReplay(places, kept[household]).judge(rule);
        return step.reasons().stream()
                .filter(reason -> reason.outcome() == step.outcome())
                .distinct()
                .toList();
    }
}
