package nc.maillage.demo;

import java.io.PrintStream;
import nc.maillage.demo.load.LoadHomes;
import nc.maillage.platform.French;

/** « Avancement du chargement » : as for what is played, with the persons loaded. */
final class LoadProgress implements LoadHomes.Watcher {
    private final ProgressLine line;
    private final int population;
    private int before = -1;
    private int loaded;

    LoadProgress(PrintStream out, boolean terminal, int population) {
        this.line = new ProgressLine(out, terminal);
        this.population = population;
    }

    @Override
    public void loaded(int persons, int wanted) {
        if (before < 0) {
            before = population - wanted;
        }
        loaded += persons;
        line.at(loaded, wanted, "chargement : %s personnes".formatted(French.whole(before + loaded)));
    }
}
