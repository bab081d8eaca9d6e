package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nc.maillage.access.CurrentAgent;
import nc.maillage.demo.plan.Plan;
import nc.maillage.demo.plan.Step;
import nc.maillage.demo.plan.Step.Body;
import nc.maillage.demo.plan.Step.Deed;
import nc.maillage.demo.play.Game.Line;
import nc.maillage.organisation.Delegations;
import nc.maillage.platform.French;
import nc.maillage.platform.NumbersAhead;
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
    /** Who waits for a lock while another waits for its turn would wait for ever. */
    private static final String SETTINGS = """
            set local synchronous_commit = off;
            set local plan_cache_mode = force_generic_plan;
            set local lock_timeout = '60s'
            """;

    private static final int BODIES = 3;
    static final int LANES = BODIES + FileLanes.COUNT;

    private final Reception reception;
    private final CaseWork work;
    private final AidWork aids;
    private final Outcome outcome;
    private final Delegations delegations;
    private final WorkingClock clock;
    private final TimeOrderedIds ids;
    private final NumberStore numberStore;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PlayPlan(
            Reception reception,
            CaseWork work,
            AidWork aids,
            Outcome outcome,
            Delegations delegations,
            WorkingClock clock,
            TimeOrderedIds ids,
            NumberStore numberStore,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.reception = reception;
        this.work = work;
        this.aids = aids;
        this.outcome = outcome;
        this.delegations = delegations;
        this.clock = clock;
        this.ids = ids;
        this.numberStore = numberStore;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** « Avancement » : told after each transaction. */
    public interface Watcher {
        void played(List<Step> steps);
    }

    /** Side by side: what reception writes of people goes ahead of what is done on their files, a batch at most. */
    public void play(Plan plan, Staff staff, Watcher watcher) {
        var numbers = Tenancy.within(staff.body(Body.SUD).id(), () -> new PlannedNumbers(plan, numberStore::first));
        var game = new Game(plan, staff, numbers, watcher);
        try (var threads = Executors.newFixedThreadPool(LANES)) {
            var files = IntStream.range(0, FileLanes.COUNT).<Runnable>mapToObj(lane -> () -> files(game, lane));
            var lines = Stream.concat(Stream.<Runnable>of(() -> people(game), () -> elsewhere(game)), files)
                    .map(line -> CompletableFuture.runAsync(() -> game.orStop(line), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(lines).join();
        }
    }

    private void people(Game game) {
        for (var batch : game.batches()) {
            int turn = game.peopleTurn(batch);
            var line = new Line(Body.SUD, batch.people(), game.seed(batch, 0), turn);
            together(game, line);
            game.turns().passed(turn);
            if (batch.alone()) {
                game.turns().await(turn + FileLanes.COUNT + 1);
            }
        }
    }

    /** Begun together once the people of the batch are written, ended one after the other. */
    private void files(Game game, int lane) {
        for (var batch : game.batches()) {
            int begin = game.peopleTurn(batch) + 1;
            game.turns().await(begin);
            var acts = batch.files(lane, game.lanes());
            together(game, new Line(Body.SUD, acts, game.seed(batch, BODIES + lane), begin + lane));
            if (lane == FileLanes.COUNT - 1) {
                game.watcher().played(batch.steps());
                measureAfter(batch.rank() + 1);
            }
            game.turns().passed(begin + lane);
        }
    }

    private void elsewhere(Game game) {
        for (var batch : game.batches()) {
            for (var body : List.of(Body.NORD, Body.MONT_DORE)) {
                together(game, new Line(body, batch.elsewhere(body), game.seed(batch, body.ordinal()), 0));
            }
        }
    }

    /** Each time that the tables have doubled. */
    private void measureAfter(int batches) {
        if (Integer.bitCount(batches) == 1) {
            jdbc.sql("call demo.measure()").update();
        }
    }

    /** What is written at the end of the transaction, such as the log, is written in turn. */
    private void together(Game game, Line line) {
        ids.seeded(
                line.seed(),
                () -> Tenancy.within(game.staff().body(line.body()).id(), () -> {
                    transaction.executeWithoutResult(status -> {
                        jdbc.sql(SETTINGS).update();
                        arrivals(line.acts()).forEach(group -> act(game, group));
                        game.turns().await(line.turn());
                    });
                    return line;
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

    private void act(Game game, List<Step> group) {
        var step = group.getFirst();
        var plan = game.plan();
        var ledger = game.ledger();
        var day = French.dayOf(step.at());
        clock.at(
                step.at(),
                () -> CurrentAgent.actAs(game.staff().taking(step.who(), plan.scheme(step), day, delegations), () -> {
                    try {
                        if (step.deed() instanceof Deed.Meet) {
                            reception.meet(plan, ledger, step.who().body(), group, day);
                        } else {
                            numbered(game, step, () -> deed(plan, ledger, step, day));
                        }
                    } catch (RuntimeException broken) {
                        throw new IllegalStateException("this act of the plan could not be played: " + step, broken);
                    }
                    return day;
                }));
    }

    /** Where files are played by one line only, each number is taken when its act comes. */
    private static void numbered(Game game, Step step, Runnable act) {
        if (step.who().body() == Body.SUD) {
            NumbersAhead.within(game.numbers().takenFor(step), act);
        } else {
            act.run();
        }
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
            case Deed.Ask deed -> aids.ask(plan.aids().get(deed.aid()), ledger);
            case Deed.Study deed -> aids.study(plan.aids().get(deed.aid()), ledger, day);
            case Deed.ProposeAid deed -> aids.propose(plan.aids().get(deed.aid()), ledger, day);
            case Deed.SignAid deed -> outcome.sign(ledger, ledger.aid(deed.aid()));
            case Deed.NotifyAid deed -> outcome.notified(ledger.aid(deed.aid()), deed);
        }
    }

    private @Nullable String renewedCard(@Nullable Integer old, Ledger ledger) {
        return old == null ? null : outcome.card(ledger.request(old));
    }
}
