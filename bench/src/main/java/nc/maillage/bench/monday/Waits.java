package nc.maillage.bench.monday;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** How long was waited for each deed, from the moment it was meant to begin. */
final class Waits {
    private static final long LONGEST = 60_000_000_000L;

    private final Map<Deed, Histogram> times = new EnumMap<>(Deed.class);
    private final Map<Deed, Integer> errors = new EnumMap<>(Deed.class);
    private final Map<String, Integer> missed = new TreeMap<>();

    synchronized void waited(Deed deed, long nanoseconds, boolean shown) {
        times.computeIfAbsent(deed, key -> new Histogram(LONGEST, 3)).recordValue(Math.clamp(nanoseconds, 1, LONGEST));
        if (!shown) {
            errors.merge(deed, 1, Integer::sum);
        }
    }

    /** Nothing was asked: there was nothing of that kind left to do. */
    synchronized void missed(Deed deed, String why) {
        missed.merge(deed + ": " + why.replaceAll("\\d{4}-\\d{5,}|[0-9a-f-]{36}", "…"), 1, Integer::sum);
    }

    synchronized long count(Deed deed) {
        var known = times.get(deed);
        return known == null ? 0 : known.getTotalCount();
    }

    synchronized double milliseconds(Deed deed, double percentile) {
        var known = times.get(deed);
        return known == null ? 0 : known.getValueAtPercentile(percentile) / 1e6;
    }

    synchronized int errors(Deed deed) {
        return errors.getOrDefault(deed, 0);
    }

    synchronized Map<String, Integer> missed() {
        return Map.copyOf(missed);
    }
}
