package nc.maillage.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** « Écrit ensemble » : what a transaction adds here is written all together just before it commits, or never. */
public final class WrittenTogether<T> {
    private final Consumer<List<T>> writer;
    private final int order;

    public WrittenTogether(Consumer<List<T>> writer) {
        this(writer, Ordered.LOWEST_PRECEDENCE - 1);
    }

    private WrittenTogether(Consumer<List<T>> writer, int order) {
        this.writer = writer;
        this.order = order;
    }

    /** Once all the others are written. */
    public static <T> WrittenTogether<T> last(Consumer<List<T>> writer) {
        return new WrittenTogether<>(writer, Ordered.LOWEST_PRECEDENCE);
    }

    /** Within a transaction, which works for one collectivity. */
    public void add(T each) {
        pending().add(each);
    }

    /** For whoever reads them before the end: what comes before them is written first. */
    public void flush() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending<?> pending) {
            for (var each : TransactionSynchronizationManager.getSynchronizations()) {
                if (each instanceof Pending<?> other && other.order < order) {
                    other.write();
                }
            }
            pending.write();
        }
    }

    /** For whoever reads one of them before the end. */
    public void flushIf(Predicate<? super T> wanted) {
        if (waits() && pending().added.stream().anyMatch(wanted)) {
            flush();
        }
    }

    private boolean waits() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    @SuppressWarnings("unchecked")
    private Pending<T> pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending<?> known) {
            if (!known.collectivity.equals(Tenancy.required())) {
                throw new IllegalStateException("a transaction of one collectivity cannot write for another");
            }
            return (Pending<T>) known;
        }
        var fresh = new Pending<>(this, Tenancy.required(), writer, order);
        fresh.late = commits();
        fresh.bind();
        return fresh;
    }

    /** Then nobody asks for what is waiting any more. */
    private static boolean commits() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof Pending<?> other && other.late);
    }

    private static final class Pending<T> extends BoundToTransaction {
        private final CollectivityId collectivity;
        private final Consumer<List<T>> writer;
        private final List<T> added = new ArrayList<>();
        private final int order;
        private boolean late;

        private Pending(Object owner, CollectivityId collectivity, Consumer<List<T>> writer, int order) {
            super(owner);
            this.collectivity = collectivity;
            this.writer = writer;
            this.order = order;
        }

        private void add(T each) {
            added.add(each);
            if (late) {
                write();
            }
        }

        private void write() {
            if (!added.isEmpty()) {
                var all = List.copyOf(added);
                added.clear();
                Tenancy.within(collectivity, () -> writer.accept(all));
            }
        }

        @Override
        public int getOrder() {
            return order;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            late = true;
            write();
        }
    }
}
