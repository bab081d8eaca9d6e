package nc.maillage.demo;

import java.io.PrintStream;
import java.util.function.Supplier;
import nc.maillage.demo.load.LoadHomes;
import nc.maillage.platform.French;
import org.jspecify.annotations.Nullable;

/** « Avancement du chargement » : as for what is played, with the persons loaded. */
final class LoadProgress implements LoadHomes.Watcher {
    private final ProgressLine line;
    private final Supplier<ProgressLine> another;
    private final int population;
    private @Nullable ProgressLine finish;
    private int before = -1;
    private int loaded;

    LoadProgress(PrintStream out, boolean terminal, int population) {
        this.another = () -> new ProgressLine(out, terminal);
        this.line = another.get();
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

    @Override
    public void finishing(long done, long whole, String said) {
        if (finish == null) {
            finish = another.get();
        }
        finish.at(done, whole, said);
    }
}
