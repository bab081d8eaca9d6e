package nc.maillage.demo.play;

import org.jspecify.annotations.Nullable;

/** « Tour de rôle » : what is played side by side is kept in one order, the same each time. */
public final class Turns {
    private int next;
    private @Nullable Throwable broken;

    /** Waits until every turn before this one has passed. */
    public synchronized void await(int turn) {
        while (next < turn && broken == null) {
            try {
                wait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for turn " + turn, stopped);
            }
        }
        if (broken != null) {
            throw new IllegalStateException("another part of the plan could not be played", broken);
        }
    }

    /** Out of turn, it would be waited for by some for ever. */
    public synchronized void passed(int turn) {
        if (turn != next) {
            throw new IllegalStateException("turn %d passed while turn %d was awaited".formatted(turn, next));
        }
        next = turn + 1;
        notifyAll();
    }

    /** Nobody waits any longer for a part that will not come. */
    public synchronized void stop(Throwable why) {
        if (broken == null) {
            broken = why;
        }
        notifyAll();
    }
}
