package nc.maillage.candidacies.figures.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * « Petits nombres cachés » : counts of persons with their total, where one too small is hidden, and another with it so that the
 * total does not give it away.
 */
public final class HiddenCounts<K> {
    private final Map<K, Long> counts;
    private final Set<K> hidden = new HashSet<>();
    private final boolean totalHidden;

    private HiddenCounts(Map<K, Long> counts, long least) {
        this.counts = new LinkedHashMap<>(counts);
        counts.forEach((key, count) -> {
            if (count > 0 && count < least) {
                hidden.add(key);
            }
        });
        var more = true;
        while (more && weak(least)) {
            more = another();
        }
        totalHidden = weak(least);
    }

    /** @param least how many persons may be told of at least */
    public static <K> HiddenCounts<K> of(Map<K, Long> counts, long least) {
        return new HiddenCounts<>(counts, least);
    }

    public Set<K> keys() {
        return Set.copyOf(counts.keySet());
    }

    /** Empty where it is hidden. */
    public OptionalLong of(K key) {
        return hidden.contains(key) ? OptionalLong.empty() : OptionalLong.of(counts.getOrDefault(key, 0L));
    }

    /** Empty where it would give away what is hidden. */
    public OptionalLong total() {
        return totalHidden
                ? OptionalLong.empty()
                : OptionalLong.of(
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** What is hidden could be found from the total. */
    private boolean weak(long least) {
        return !hidden.isEmpty() && (hidden.size() == 1 || hiddenSum() < least);
    }

    private long hiddenSum() {
        return hidden.stream().mapToLong(key -> counts.getOrDefault(key, 0L)).sum();
    }

    /** The smallest that is still told, and tells of somebody. */
    private boolean another() {
        var told = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0 && !hidden.contains(each.getKey()))
                .min(Map.Entry.comparingByValue());
        told.ifPresent(each -> hidden.add(each.getKey()));
        return told.isPresent();
    }
}
