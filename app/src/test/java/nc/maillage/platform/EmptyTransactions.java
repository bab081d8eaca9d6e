package nc.maillage.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions on nothing: what is tried is when they begin and end. */
final class EmptyTransactions extends AbstractPlatformTransactionManager {
    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    @Override
    protected Object doGetTransaction() {
        return OPEN;
    }

    @Override
    protected boolean isExistingTransaction(Object given) {
        return OPEN.get();
    }

    @Override
    protected void doBegin(Object given, TransactionDefinition definition) {
        OPEN.set(true);
    }

    @Override
    protected Object doSuspend(Object given) {
        OPEN.set(false);
        return OPEN;
    }

    @Override
    protected void doResume(@Nullable Object given, Object suspended) {
        OPEN.set(true);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}

    @Override
    protected void doCleanupAfterCompletion(Object given) {
        OPEN.set(false);
    }
}
