package nc.maillage.keeping.command;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nc.maillage.platform.French;

/** « Avancement » : a bar on standard error once the work has lasted two seconds; a line now and then where nobody watches. */
public final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(30);
    private static final int WIDTH = 30;
    private static final int HUNDRED = 100;

    private final PrintStream err;
    private final boolean live;
    private final Clock clock;
    private final Instant begun;
    private final long whole;
    private Instant next;
    private boolean drawn;

    public Progress(Terminal terminal, long whole) {
        this.err = terminal.err();
        this.live = terminal.live();
        this.clock = terminal.clock();
        this.begun = clock.instant();
        this.whole = Math.max(1, whole);
        this.next = begun.plus(PATIENCE);
    }

    public void at(long done, String what) {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(live ? Duration.ofMillis(200) : QUIET);
        long percent = Math.clamp(done * HUNDRED / whole, 0, HUNDRED);
        int full = (int) (percent * WIDTH / HUNDRED);
        var bar = "█".repeat(full) + "░".repeat(WIDTH - full);
        var line = "%s %3d%c%%  %s  %s"
                .formatted(
                        bar,
                        percent,
                        French.NBSP,
                        French.count(Duration.between(begun, now).toSeconds(), "seconde", "secondes"),
                        what);
        if (live) {
            err.print("\r\u001B[K" + line);
            err.flush();
        } else {
            err.println(line);
        }
        drawn = true;
    }

    @Override
    public void close() {
        if (drawn && live) {
            err.print("\r\u001B[K");
            err.flush();
        }
    }
}
