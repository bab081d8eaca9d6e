package nc.maillage.platform.web;

import java.net.InetAddress;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * « Limite à la minute » : so many visits of a kind a minute from one address. Counted in memory, by each copy of the program:
 * nothing about a visitor is kept.
 */
public final class MinuteLimit {
    private static final int MOST_ADDRESSES = 10_000;
    private static final long MINUTE = 60_000;
    private static final int NETWORK = 8;

    private final ConcurrentHashMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int most;
    private volatile long minute;

    public MinuteLimit(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    public boolean allows(String address) {
        long now = clock.millis() / MINUTE;
        if (now != minute || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            minute = now;
        }
        return counts.computeIfAbsent(network(address), _ -> new AtomicInteger())
                        .incrementAndGet()
                <= most;
    }

    /** Whoever has one address of IPv6 has all those of its network, and could take another each time. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK, bytes.length));
        } catch (IllegalArgumentException none) {
            return address;
        }
    }
}
