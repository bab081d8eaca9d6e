package nc.maillage.bench.monday;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * An open morning: deeds begin when the clock says so, whether or not the one before is over, and are waited for from that
 * moment on. A program that falls behind cannot slow down who comes next.
 */
final class Morning {
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final List<Agent> agents;
    private final Duration every;
    private final Duration ahead;
    private final ExecutorService threads;
    private final Waits waits;
    private final RandomGenerator random;

    Morning(
            List<Agent> agents,
            Duration every,
            Duration ahead,
            ExecutorService threads,
            Waits waits,
            RandomGenerator random) {
        this.agents = List.copyOf(agents);
        this.every = every;
        this.ahead = ahead;
        this.threads = threads;
        this.waits = waits;
        this.random = random;
    }

    void last(Duration lasting, Runnable look) {
        long begun = System.nanoTime();
        long apart = every.toNanos() / agents.size();
        int count = Math.toIntExact(lasting.toNanos() / apart);
        var left = new CountDownLatch(count);
        long looked = begun;
        for (int i = 0; i < count; i++) {
            var agent = agents.get(i % agents.size());
            long due = begun + ahead.toNanos() + i * apart + random.nextLong(apart);
            until(due - ahead.toNanos());
            threads.execute(() -> {
                act(agent, due);
                left.countDown();
            });
            if (System.nanoTime() - looked > LOOK.toNanos()) {
                looked = System.nanoTime();
                look.run();
            }
        }
        finished(left);
        look.run();
    }

    private void act(Agent agent, long due) {
        var deed = agent.draw();
        try {
            var ready = agent.prepare(deed);
            until(due);
            boolean shown = ready.go();
            waits.waited(deed, System.nanoTime() - due, shown);
        } catch (Form.Absent gone) {
            waits.missed(deed, String.valueOf(gone.getMessage()));
        } catch (RuntimeException broken) {
            waits.waited(deed, System.nanoTime() - due, false);
            Monday.say(deed + ": " + broken);
        }
    }

    private static void until(long instant) {
        long left = instant - System.nanoTime();
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void finished(CountDownLatch left) {
        try {
            if (!left.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("deeds still unfinished after two minutes");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
