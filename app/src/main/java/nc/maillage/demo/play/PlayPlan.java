package nc.maillage.demo.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final int ACTS = 200;

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

    public void play(Plan plan, Staff staff, Watcher watcher) {
        var ledger = new Ledger();
        for (int from = 0; from < plan.steps().size(); from += ACTS) {
            var acts = plan.steps().subList(from, Math.min(plan.steps().size(), from + ACTS));
            var seed = plan.seed() * 1_000_003 + from;
            byBody(acts)
                    .forEach((body, own) -> ids.seeded(seed * 3 + body.ordinal(), () -> {
                        together(plan, staff, ledger, body, own);
                        return body;
                    }));
            watcher.played(acts);
            measureAfter(from / ACTS + 1);
        }
    }

    /** Each time that the tables have doubled. */
    private void measureAfter(int batches) {
        if (Integer.bitCount(batches) == 1) {
            jdbc.sql("call demo.measure()").update();
        }
    }

    private static Map<Body, List<Step>> byBody(List<Step> acts) {
        var sorted = new EnumMap<Body, List<Step>>(Body.class);
        acts.forEach(step -> sorted.computeIfAbsent(step.who().body(), body -> new ArrayList<>())
                .add(step));
        return sorted;
    }

    private void together(Plan plan, Staff staff, Ledger ledger, Body body, List<Step> acts) {
        Tenancy.within(
                staff.body(body).id(),
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("set local synchronous_commit = off").update();
                    arrivals(acts).forEach(group -> act(plan, staff, ledger, group));
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
                work.bring(plan.requests().get(deed.request()), ledger.request(deed.request()), deed);
            case Deed.Check deed -> work.check(ledger.request(deed.request()), day);
            case Deed.RefusePiece deed -> work.refusePiece(ledger.request(deed.request()), deed, day);
            case Deed.AskPiece deed ->
                work.askPiece(plan.requests().get(deed.request()), ledger.request(deed.request()), deed);
            case Deed.BringLacking deed ->
                work.bringLacking(plan.requests().get(deed.request()), ledger.request(deed.request()));
            case Deed.Establish deed ->
                work.establish(plan.requests().get(deed.request()), ledger.request(deed.request()), deed);
            case Deed.Propose deed -> work.propose(ledger.request(deed.request()), day);
            case Deed.SendBack deed -> outcome.sendBack(ledger.request(deed.request()), deed);
            case Deed.Sign deed -> outcome.sign(ledger.request(deed.request()));
            case Deed.Notify deed -> outcome.notified(ledger.request(deed.request()), deed);
            case Deed.Withdraw deed -> work.withdraw(ledger.request(deed.request()), deed);
            case Deed.WithdrawCard deed -> outcome.withdrawCard(ledger.request(deed.request()), deed, day);
        }
    }

    private @Nullable String renewedCard(@Nullable Integer old, Ledger ledger) {
        return old == null ? null : outcome.card(ledger.request(old));
    }
}
