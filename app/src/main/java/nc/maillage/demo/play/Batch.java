package nc.maillage.demo.play;

import java.util.ArrayList;
import java.util.List;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;

/**
 * « Fournée » : some days of the plan. In the Sud, what reception writes of people stands apart from what is done on files,
 * so that both can be played side by side, people first; a file closed to some readers mixes the two, and all waits its turn.
 */
record Batch(int rank, List<Step> steps) {
    private static final int ACTS = 200;

    static List<Batch> of(List<Step> steps) {
        var batches = new ArrayList<Batch>();
        for (int from = 0; from < steps.size(); from += ACTS) {
            batches.add(new Batch(batches.size(), steps.subList(from, Math.min(steps.size(), from + ACTS))));
        }
        return batches;
    }

    List<Step> people() {
        return inOneGo()
                ? List.of()
                : steps.stream()
                        .filter(step -> of(step, Body.SUD) && isReception(step))
                        .toList();
    }

    List<Step> files() {
        return steps.stream()
                .filter(step -> of(step, Body.SUD) && (inOneGo() || !isReception(step)))
                .toList();
    }

    List<Step> elsewhere(Body body) {
        return steps.stream().filter(step -> of(step, body)).toList();
    }

    boolean inOneGo() {
        return steps.stream().anyMatch(step -> of(step, Body.SUD) && step.deed() instanceof Deed.Guard);
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
