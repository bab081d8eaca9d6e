package nc.maillage.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * « Lu une fois » : what a transaction has read here it does not read again; a store that changes it says so with
 * {@link #forget}. Nothing is kept from one transaction to the next, nor from one collectivity to another.
 */
public final class ReadOnce<K, V> {
    /** Outside a transaction each call reads. */
    public V of(K key, Function<? super K, ? extends V> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.apply(key);
        }
        var known = known();
        var value = known.get(key);
        if (value == null) {
            value = read.apply(key);
            known.put(key, value);
        }
        return value;
    }

    /** Those of these keys that there are; what is not there is asked for again the next time. */
    public Map<K, V> ofAll(Collection<K> keys, Function<? super Set<K>, ? extends Map<K, V>> read) {
        var missing = new LinkedHashSet<>(keys);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Map.copyOf(read.apply(missing));
        }
        var known = known();
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            known.putAll(read.apply(missing));
        }
        var found = new HashMap<K, V>();
        for (var key : keys) {
            var value = known.get(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    /** What the transaction has just written it knows. */
    public void keep(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(key, value);
        }
    }

    /** Of that key only. */
    public void forget(K key) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Kept<?, ?> kept) {
            kept.values.remove(key);
        }
    }

    public void forget() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Kept<?, ?> kept) {
            kept.values.clear();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Kept<?, ?> kept) {
            return (Map<K, V>) kept.values;
        }
        var fresh = new Kept<K, V>(this);
        fresh.bind();
        return fresh.values;
    }

    private static final class Kept<K, V> extends BoundToTransaction {
        private final Map<K, V> values = new HashMap<>();

        private Kept(Object owner) {
            super(owner);
        }
    }
}
