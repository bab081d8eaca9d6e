package nc.maillage.demo.play;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;

/**
 * « Fournée » : some days of the plan. In the Sud, what reception writes of people stands apart from what is done on files,
 * so that all can be played side by side, people first. A file closed to some readers is both: that act is alone in its batch.
 */
record Batch(int rank, List<Step> steps) {
    private static final int ACTS = 200;

    static List<Batch> of(List<Step> steps) {
        var batches = new ArrayList<Batch>();
        int from = 0;
        for (int to = 1; to <= steps.size(); to++) {
            boolean full = to - from == ACTS || to == steps.size();
            if (full || mixes(steps.get(to - 1)) || mixes(steps.get(to))) {
                batches.add(new Batch(batches.size(), steps.subList(from, to)));
                from = to;
            }
        }
        return batches;
    }

    List<Step> people() {
        return steps.stream()
                .filter(step -> of(step, Body.SUD) && isReception(step))
                .toList();
    }

    List<Step> files(int lane, FileLanes lanes) {
        return steps.stream()
                .filter(step -> of(step, Body.SUD) && !isReception(step) && lanes.of(step) == lane)
                .toList();
    }

    List<Step> elsewhere(Body body) {
        return steps.stream().filter(step -> of(step, body)).toList();
    }

    /** Whether nothing may go ahead of it. */
    boolean alone() {
        return mixes(steps.getFirst());
    }

    private static boolean mixes(Step step) {
        return of(step, Body.SUD) && step.deed() instanceof Deed.Guard;
    }

    private static boolean of(Step step, Body body) {
        return step.who().body() == body;
    }

    private static boolean isReception(Step step) {
        return switch (step.deed()) {
            case Deed.Meet _, Deed.Move _, Deed.Birth _, Deed.Leave _ -> true;
            default -> false;
        };
    }
}
