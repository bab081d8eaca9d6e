package nc.maillage.candidacies.web;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** So many links asked a minute from one address: nobody makes the program write to a whole list. Counted in memory. */
@Component
class AskingLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final ConcurrentHashMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;
    private volatile long minute;

    AskingLimit(Clock clock, @Value("${maillage.links-per-minute:10}") int most) {
        this.clock = clock;
        this.most = most;
    }

    boolean allows(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            minute = now;
        }
        return counts.computeIfAbsent(address, _ -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
