package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.organisation.Delegations;
import nc.maillage.platform.French;
import nc.maillage.platform.Tenancy;
import nc.maillage.platform.TimeOrderedIds;
import nc.maillage.platform.WorkingClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a plan in the order of time, many acts a transaction: what is invented may be lost, so nobody waits for the disk. */
@Component
public class PlayPlan {
    private static final int LANES = 4;

    private final Reception reception;
    private final CaseWork work;
    private final Outcome outcome;
    private final Delegations delegations;
    private final WorkingClock clock;
    private final TimeOrderedIds ids;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlayPlan(
            Reception reception,
            CaseWork work,
            Outcome outcome,
            Delegations delegations,
            WorkingClock clock,
            TimeOrderedIds ids,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.reception = reception;
        this.work = work;
        this.outcome = outcome;
        this.delegations = delegations;
        this.clock = clock;
        this.ids = ids;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** « Avancement » : told after each transaction. */
    public interface Watcher {
        void played(List<Step> steps);
    }

    /** Two at a time: what reception writes of people goes ahead of what is done on their files, a batch at most. */
    public void play(Plan plan, Staff staff, Watcher watcher) {
        var game = new Game(plan, staff, new Ledger(), watcher, new Turns(), Batch.of(plan.steps()));
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var lines = Stream.<Runnable>of(() -> people(game), () -> files(game), () -> elsewhere(game))
                    .map(lane -> CompletableFuture.runAsync(() -> game.orStop(lane), lanes))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(lines).join();
        }
    }

    private record Game(Plan plan, Staff staff, Ledger ledger, Watcher watcher, Turns turns, List<Batch> batches) {
        void orStop(Runnable lane) {
            try {
                lane.run();
            } catch (RuntimeException | Error broken) {
                turns.stop(broken);
                throw broken;
            }
        }

        long seed(Batch batch, int lane) {
            return (plan.seed() * 1_000_003 + batch.rank()) * LANES + lane;
        }
    }

    private void people(Game game) {
        for (var batch : game.batches()) {
            int turn = 2 * batch.rank();
            together(
                    game,
                    Body.SUD,
                    batch.people(),
                    game.seed(batch, 0),
                    () -> game.turns().await(turn));
            game.turns().passed(turn);
            if (batch.inOneGo()) {
                game.turns().await(turn + 2);
            }
        }
    }

    private void files(Game game) {
        for (var batch : game.batches()) {
            int turn = 2 * batch.rank() + 1;
            game.turns().await(turn);
            together(game, Body.SUD, batch.files(), game.seed(batch, 1), () -> {});
            game.turns().passed(turn);
            game.watcher().played(batch.steps());
            measureAfter(batch.rank() + 1);
        }
    }

    private void elsewhere(Game game) {
        for (var batch : game.batches()) {
            for (var body : List.of(Body.NORD, Body.MONT_DORE)) {
                together(game, body, batch.elsewhere(body), game.seed(batch, 1 + body.ordinal()), () -> {});
            }
        }
    }

    /** Each time that the tables have doubled. */
    private void measureAfter(int batches) {
        if (Integer.bitCount(batches) == 1) {
            jdbc.sql("call demo.measure()").update();
        }
    }

    private void together(Game game, Body body, List<Step> acts, long seed, Runnable beforeTheEnd) {
        ids.seeded(
                seed,
                () -> Tenancy.within(game.staff().body(body).id(), () -> {
                    transaction.executeWithoutResult(status -> {
                        jdbc.sql("set local synchronous_commit = off").update();
                        jdbc.sql("set local plan_cache_mode = force_generic_plan")
                                .update();
                        arrivals(acts).forEach(group -> act(game.plan(), game.staff(), game.ledger(), group));
                        beforeTheEnd.run();
                    });
                    return body;
                }));
    }

    /** Homes that come to the same permanence are registered together; every other act stands alone. */
    private static List<List<Step>> arrivals(List<Step> acts) {
        var groups = new ArrayList<List<Step>>();
        for (var step : acts) {
            var last = groups.isEmpty() ? null : groups.getLast();
            boolean together = last != null
                    && step.deed() instanceof Deed.Meet
                    && last.getFirst().deed() instanceof Deed.Meet
                    && last.getFirst().at().equals(step.at())
                    && last.getFirst().who().equals(step.who());
            if (!together || last == null) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(step);
        }
        return groups;
    }

    private void act(Plan plan, Staff staff, Ledger ledger, List<Step> group) {
        var step = group.getFirst();
        var day = French.dayOf(step.at());
        clock.at(
                step.at(),
                () -> CurrentAgent.actAs(staff.taking(step.who(), day, delegations), () -> {
                    try {
                        if (step.deed() instanceof Deed.Meet) {
                            reception.meet(plan, ledger, step.who().body(), group, day);
                        } else {
                            deed(plan, ledger, step, day);
                        }
                    } catch (RuntimeException broken) {
                        throw new IllegalStateException("this act of the plan could not be played: " + step, broken);
                    }
                    return day;
                }));
    }

    private void deed(Plan plan, Ledger ledger, Step step, LocalDate day) {
        var body = step.who().body();
        switch (step.deed()) {
            case Deed.Meet deed -> throw new IllegalStateException("played with the others of its day: " + deed);
            case Deed.Move deed -> reception.move(plan, ledger, body, deed, day);
            case Deed.Birth deed -> reception.birth(plan, ledger, body, deed, day);
            case Deed.Leave deed -> reception.leave(plan, ledger, body, deed, day);
            case Deed.Guard deed -> reception.guard(ledger, body, deed);
            case Deed.Register deed -> {
                var request = plan.requests().get(deed.request());
                work.register(request, ledger, renewedCard(request.renews(), ledger));
            }
            case Deed.Bring deed ->
                work.bring(plan.requests().get(deed.request()), ledger, ledger.request(deed.request()), deed);
            case Deed.Check deed -> work.check(ledger, ledger.request(deed.request()), day);
            case Deed.RefusePiece deed -> work.refusePiece(ledger, ledger.request(deed.request()), deed, day);
            case Deed.AskPiece deed ->
                work.askPiece(plan.requests().get(deed.request()), ledger, ledger.request(deed.request()), deed);
            case Deed.BringLacking deed ->
                work.bringLacking(plan.requests().get(deed.request()), ledger, ledger.request(deed.request()));
            case Deed.Establish deed ->
                work.establish(plan.requests().get(deed.request()), ledger, ledger.request(deed.request()), deed);
            case Deed.Propose deed -> work.propose(ledger, ledger.request(deed.request()), day);
            case Deed.SendBack deed -> outcome.sendBack(ledger, ledger.request(deed.request()), deed);
            case Deed.Sign deed -> outcome.sign(ledger, ledger.request(deed.request()));
            case Deed.Notify deed -> outcome.notified(ledger.request(deed.request()), deed);
            case Deed.Withdraw deed -> work.withdraw(ledger, ledger.request(deed.request()), deed);
            case Deed.WithdrawCard deed -> outcome.withdrawCard(ledger.request(deed.request()), deed, day);
        }
    }

    private @Nullable String renewedCard(@Nullable Integer old, Ledger ledger) {
        return old == null ? null : outcome.card(ledger.request(old));
    }
}
