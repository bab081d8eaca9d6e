package nc.maillage.demo;

import java.io.PrintStream;
import java.time.Duration;
import nc.maillage.demo.load.LoadHomes;
import nc.maillage.platform.French;

/** « Avancement du chargement » : as for what is played, with the persons loaded. */
final class LoadProgress implements LoadHomes.Watcher {
    private static final int HUNDRED = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final int population;
    private final long begun = System.nanoTime();
    private int before = -1;
    private int loaded;
    private int told;

    LoadProgress(PrintStream out, boolean terminal, int population) {
        this.out = out;
        this.terminal = terminal;
        this.population = population;
    }

    @Override
    public void loaded(int persons, int wanted) {
        if (before < 0) {
            before = population - wanted;
        }
        loaded += persons;
        int percent = Math.toIntExact((long) HUNDRED * loaded / Math.max(1, wanted));
        if (terminal || percent / 10 > told / 10) {
            told = percent;
            tell(percent);
        }
    }

    private void tell(int percent) {
        var line = "%s %3d%s%%  chargement : %s personnes%s"
                .formatted(Progress.bar(percent), percent, French.NBSP, French.whole(before + loaded), left(percent));
        out.print(terminal ? "\r" + line + "   " : line + "\n");
        if (terminal && percent == HUNDRED) {
            out.println();
        }
        out.flush();
    }

    private String left(int percent) {
        var passed = Duration.ofNanos(System.nanoTime() - begun);
        if (percent == HUNDRED) {
            return ", en " + French.count(Math.max(1, passed.toSeconds()), "seconde", "secondes");
        }
        long seconds = passed.toSeconds() * (HUNDRED - percent) / Math.max(1, percent);
        return ", encore " + French.count(Math.max(1, seconds), "seconde", "secondes");
    }
}
