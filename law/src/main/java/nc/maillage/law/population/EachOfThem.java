package nc.maillage.law.population;

import org.jspecify.annotations.Nullable;

/** « Pour chaque personne »: what is not known of one leaves the household to a person; who fails is left out. */
final class EachOfThem extends Node {
    private final Node part;

    EachOfThem(byte own, Node part) {
        super(own, false);
        if (part.grants()) {
            throw new IllegalArgumentException("a category cannot hang on one member of a household");
        }
        this.part = part;
    }

    /** Counted from the first member of all on: those of one household are the difference of two counts, whatever their number. */
    @Override
    void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        Rows members = rows.members();
        byte[] each = members.take();
        part.judge(members, each, null);
        int[] attached = members.counts(0);
        int[] unknown = members.counts(1);
        int fulfilled = 0;
        int open = 0;
        for (int at = 0; at < members.count; at++) {
            fulfilled += each[at] == FULFILLED ? 1 : 0;
            open += each[at] == FOR_A_PERSON ? 1 : 0;
            attached[at + 1] = fulfilled;
            unknown[at + 1] = open;
        }
        byte[] counted = rows.attached;
        int to = 0;
        for (int at = 0; at < rows.count; at++) {
            int from = to;
            to = rows.population.firstMember(rows.household + at + 1) - members.from;
            outcome[at] = unknown[to] == unknown[from] ? FULFILLED : FOR_A_PERSON;
            if (counted != null) {
                counted[at] += (byte) (attached[to] - attached[from]);
            }
        }
        members.give(each);
    }
}
