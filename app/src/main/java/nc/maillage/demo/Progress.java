package nc.maillage.demo;

import java.io.PrintStream;
import java.util.List;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.play.PlayPlan;
import nc.maillage.platform.French;

/** « Avancement » : what was played, as persons, homes and requests. */
final class Progress implements PlayPlan.Watcher {
    private final ProgressLine line;
    private final Plan plan;
    private int played;
    private int people;
    private int homes;
    private int requests;

    Progress(PrintStream out, boolean terminal, Plan plan) {
        this.line = new ProgressLine(out, terminal);
        this.plan = plan;
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
                case Deed.Register _, Deed.Ask _ -> requests++;
                default -> {}
            }
        }
        line.at(
                played,
                plan.steps().size(),
                "%s personnes, %s foyers, %s demandes"
                        .formatted(
                                French.whole(Math.min(
                                        people, plan.population().people().size())),
                                French.whole(Math.min(
                                        homes, plan.population().homes().size())),
                                French.whole(requests)));
    }
}
