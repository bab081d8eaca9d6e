package nc.maillage.portal.web;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * So many visits of a kind a minute from one address: numbers of cards cannot be tried one after the other, nor documents drawn without end. Counted in memory,
 * by each copy of the program: nothing about a visitor is kept.
 */
@Component
public class VisitLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;

    private final ConcurrentHashMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;
    private volatile long minute;

    public VisitLimit(Clock clock, @Value("${maillage.verifications-per-minute:30}") int most) {
        this.clock = clock;
        this.most = most;
    }

    public boolean allows(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            minute = now;
        }
        return counts.computeIfAbsent(address, _ -> new AtomicInteger()).incrementAndGet() <= most;
    }
}
