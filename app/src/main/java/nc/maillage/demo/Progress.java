package nc.maillage.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.play.PlayPlan;
import nc.maillage.platform.French;

/** « Avancement » : one line that is written over on a terminal, one line every tenth elsewhere. */
final class Progress implements PlayPlan.Watcher {
    private static final int BAR = 24;
    private static final int HUNDRED = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final Plan plan;
    private final long begun;
    private int played;
    private int people;
    private int homes;
    private int requests;
    private int told;

    Progress(PrintStream out, boolean terminal, Plan plan) {
        this.out = out;
        this.terminal = terminal;
        this.plan = plan;
        this.begun = System.nanoTime();
    }

    @Override
    public void played(List<Step> steps) {
        played += steps.size();
        for (var step : steps) {
            switch (step.deed()) {
                case Deed.Meet deed -> {
                    homes++;
                    people +=
                            plan.population().homes().get(deed.home()).members().size();
                }
                case Deed.Register _ -> requests++;
                default -> {}
            }
        }
        int percent = HUNDRED * played / Math.max(1, plan.steps().size());
        if (terminal || percent / 10 > told / 10 || percent == HUNDRED) {
            told = percent;
            tell(percent);
        }
    }

    private void tell(int percent) {
        var line = "%s %3d%s%%  %s personnes, %s foyers, %s demandes%s"
                .formatted(
                        bar(percent),
                        percent,
                        French.NBSP,
                        French.whole(Math.min(people, plan.population().people().size())),
                        French.whole(Math.min(homes, plan.population().homes().size())),
                        French.whole(requests),
                        left(percent));
        out.print(terminal ? "\r" + line + "   " : line + "\n");
        if (terminal && percent == HUNDRED) {
            out.println();
        }
        out.flush();
    }

    static String bar(int percent) {
        int full = BAR * percent / HUNDRED;
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private String left(int percent) {
        var passed = Duration.ofNanos(System.nanoTime() - begun);
        if (percent == HUNDRED) {
            return ", en " + French.count(Math.max(1, passed.toSeconds()), "seconde", "secondes");
        }
        long seconds = passed.toSeconds() * (HUNDRED - percent) / Math.max(1, percent);
        return percent < 5 ? "" : ", encore " + French.count(Math.max(1, seconds), "seconde", "secondes");
    }
}
