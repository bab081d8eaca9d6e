package nc.maillage.demo;

import java.io.PrintStream;
import java.time.Duration;
import nc.maillage.platform.French;

/** « Ligne d’avancement » : written over on a terminal, said at first and every tenth elsewhere, with the time that it takes. */
final class ProgressLine {
    private static final int BAR = 24;
    private static final int HUNDRED = 100;
    private static final int BEFORE_ANY = 10;
    /** Before that, what is left cannot be told from what has passed. */
    private static final int TOO_EARLY = 5;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private int told = -BEFORE_ANY;
    private int width;

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** @param said what is counted, after the bar */
    void at(long done, long whole, String said) {
        int percent = Math.toIntExact(HUNDRED * done / Math.max(1, whole));
        if (told == HUNDRED || !terminal && percent / 10 <= told / 10) {
            return;
        }
        told = percent;
        var line = "%s %3d%s%%  %s%s".formatted(bar(percent), percent, French.NBSP, said, left(percent));
        out.print(terminal ? "\r" + line + " ".repeat(Math.max(0, width - line.length())) : line + "\n");
        width = line.length();
        if (terminal && percent == HUNDRED) {
            out.println();
        }
        out.flush();
    }

    private static String bar(int percent) {
        int full = BAR * percent / HUNDRED;
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private String left(int percent) {
        var passed = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        if (percent == HUNDRED) {
            return ", en " + seconds(passed);
        }
        return percent < TOO_EARLY ? "" : ", encore " + seconds(passed * (HUNDRED - percent) / percent);
    }

    private static String seconds(long count) {
        return French.count(Math.max(1, count), "seconde", "secondes");
    }
}
