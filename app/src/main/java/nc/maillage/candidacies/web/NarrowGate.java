package nc.maillage.candidacies.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * « Passage étroit » : so few forms at a time hold their files in memory. On the last evening of a notice they come together, and
 * all at once would not hold in it; each was noted as it came, so that those who wait are no later for it.
 */
@Component
class NarrowGate {
    static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    <T> T through(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
