package nc.maillage.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nc.maillage.audit.AuditLog.Line;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The lines of one transaction that are not written yet: they are, all together, before it commits, or never. */
final class UnwrittenLines implements TransactionSynchronization {
    private final Object store;
    private final UUID collectivity;
    private final Consumer<List<Line>> writer;
    private final List<Line> lines = new ArrayList<>();
    private boolean late;

    private UnwrittenLines(Object store, UUID collectivity, Consumer<List<Line>> writer) {
        this.store = store;
        this.collectivity = collectivity;
        this.writer = writer;
    }

    /** Those of the current transaction, which works for one collectivity. */
    static UnwrittenLines of(Object store, UUID collectivity, Consumer<List<Line>> writer) {
        if (TransactionSynchronizationManager.getResource(store) instanceof UnwrittenLines known) {
            if (!known.collectivity.equals(collectivity)) {
                throw new IllegalStateException("a transaction of one collectivity cannot log for another");
            }
            return known;
        }
        var fresh = new UnwrittenLines(store, collectivity, writer);
        TransactionSynchronizationManager.bindResource(store, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    static void flush(Object store) {
        if (TransactionSynchronizationManager.getResource(store) instanceof UnwrittenLines known) {
            known.write();
        }
    }

    void add(Line line) {
        lines.add(line);
        if (late) {
            write();
        }
    }

    private void write() {
        if (!lines.isEmpty()) {
            writer.accept(List.copyOf(lines));
            lines.clear();
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        late = true;
        write();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(store);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(store, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(store);
    }
}
