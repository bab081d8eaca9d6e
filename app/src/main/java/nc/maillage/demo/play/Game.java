package nc.maillage.demo.play;

import java.util.List;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;

/** « Partie » : one plan as it is being played. */
record Game(
        Plan plan,
        Staff staff,
        PlannedNumbers numbers,
        PlayPlan.Watcher watcher,
        Ledger ledger,
        FileLanes lanes,
        List<Batch> batches,
        Turns turns) {
    Game(Plan plan, Staff staff, PlannedNumbers numbers, PlayPlan.Watcher watcher) {
        this(plan, staff, numbers, watcher, new Ledger(), new FileLanes(plan), Batch.of(plan.steps()), new Turns());
    }

    /** « File » : what one line of players does of a batch, and its turn to be written. */
    record Line(Body body, List<Step> acts, long seed, int turn) {}

    void orStop(Runnable line) {
        try {
            line.run();
        } catch (RuntimeException | Error broken) {
            turns.stop(broken);
            throw broken;
        }
    }

    /** Then come the turns of the files of the batch, lane by lane. */
    int peopleTurn(Batch batch) {
        return batch.rank() * (1 + FileLanes.COUNT);
    }

    long seed(Batch batch, int line) {
        return (plan.seed() * 1_000_003 + batch.rank()) * PlayPlan.LANES + line;
    }
}
