package nc.maillage.candidacies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nc.maillage.testing.Awaited;
import org.junit.jupiter.api.Test;

class NarrowGateTest {
    private final NarrowGate gate = new NarrowGate();

    @Test
    void one_more_than_the_gate_lets_through_waits_until_another_has_left() throws InterruptedException {
        var inside = new AtomicInteger();
        var leave = new CountDownLatch(1);
        var all = new ArrayList<Thread>();
        for (int each = 0; each <= NarrowGate.AT_ONCE; each++) {
            all.add(Thread.startVirtualThread(() -> gate.through(() -> stays(inside, leave))));
        }
        Awaited.until(
                "all wait, inside or at the gate",
                Duration.ofSeconds(10),
                () -> inside.get() >= NarrowGate.AT_ONCE
                        && all.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        assertThat(inside).hasValue(NarrowGate.AT_ONCE);

        leave.countDown();
        for (var thread : all) {
            thread.join();
        }
        assertThat(inside).hasValue(NarrowGate.AT_ONCE + 1);
    }

    private static int stays(AtomicInteger inside, CountDownLatch leave) {
        int number = inside.incrementAndGet();
        try {
            leave.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return number;
    }
}
