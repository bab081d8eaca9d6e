package nc.maillage.law.population;

import java.util.Arrays;
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

    @Override
    void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        Arrays.fill(outcome, 0, rows.count, FULFILLED);
        if (granted != null) {
            Arrays.fill(granted, 0, rows.count, (byte) 0);
        }
        byte[] counted = rows.attached;
        Rows members = rows.members();
        byte[] each = members.take();
        part.judge(members, each, null);
        for (int at = 0; at < members.count; at++) {
            int household = members.owner(at) - rows.household;
            if (each[at] == FOR_A_PERSON) {
                outcome[household] = FOR_A_PERSON;
            } else if (each[at] == FULFILLED && counted != null) {
                counted[household]++;
            }
        }
        members.give(each);
    }
}
