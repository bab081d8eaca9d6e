package nc.maillage.platform.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.util.function.SingletonSupplier;

/** The transaction manager, made at the first transaction: the interceptor is wired before the database is. */
final class LateTransactions implements PlatformTransactionManager {
    private final SingletonSupplier<PlatformTransactionManager> manager;

    LateTransactions(Supplier<PlatformTransactionManager> manager) {
        this.manager = SingletonSupplier.of(manager);
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        return manager.obtain().getTransaction(definition);
    }

    @Override
    public void commit(TransactionStatus status) {
        manager.obtain().commit(status);
    }

    @Override
    public void rollback(TransactionStatus status) {
        manager.obtain().rollback(status);
    }
}
