package nc.maillage.law.population;

import org.jspecify.annotations.Nullable;

/** What turns the outcome of its part: the contrary, an answer that sends elsewhere, a ruling. */
final class Turned extends Node {
    /** « Tour »: what another outcome makes of the part's own. */
    interface Turn {
        byte of(byte asked, byte part);
    }

    private static final int BITS = 2;
    private static final byte[] OUTCOMES = {FULFILLED, FOR_A_PERSON, NOT_FULFILLED};

    private final @Nullable Node asked;
    private final Node part;
    private final byte[] turned = new byte[1 << 2 * BITS];
    private final boolean unless;

    private Turned(byte own, @Nullable Node asked, Node part, Turn turn, boolean unless) {
        super(own, part.grants());
        this.asked = asked;
        this.part = part;
        this.unless = unless;
        for (byte first : OUTCOMES) {
            for (byte second : OUTCOMES) {
                turned[first << BITS | second] = turn.of(first, second);
            }
        }
    }

    static Turned alone(byte own, Node part, Turn turn) {
        return new Turned(own, null, part, turn, false);
    }

    static Turned beside(Node asked, Node part, Turn turn) {
        return new Turned((byte) 0, asked, part, turn, false);
    }

    /** Where what is asked is fulfilled the part is not looked at, and grants nothing. */
    static Turned unless(Node asked, Node part, Turn turn) {
        return new Turned((byte) 0, asked, part, turn, true);
    }

    @Override
    void look(Rows rows, byte[] outcome, byte @Nullable [] granted) {
        byte[] table = turned;
        part.judge(rows, outcome, granted);
        if (asked == null) {
            for (int at = 0; at < rows.count; at++) {
                outcome[at] = table[outcome[at]];
            }
            return;
        }
        byte[] answers = rows.take();
        asked.judge(rows, answers, null);
        for (int at = 0; at < rows.count; at++) {
            outcome[at] = table[answers[at] << BITS | outcome[at]];
        }
        if (unless && granted != null) {
            for (int at = 0; at < rows.count; at++) {
                granted[at] = answers[at] == FULFILLED ? 0 : granted[at];
            }
        }
        rows.give(answers);
    }
}
