package nc.maillage.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** « Lié à la transaction » : what one transaction keeps for an owner: put aside when it is suspended, gone with its end. */
abstract class BoundToTransaction implements TransactionSynchronization {
    private final Object owner;

    BoundToTransaction(Object owner) {
        this.owner = owner;
    }

    final void bind() {
        TransactionSynchronizationManager.bindResource(owner, this);
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    @Override
    public final void suspend() {
        TransactionSynchronizationManager.unbindResource(owner);
    }

    @Override
    public final void resume() {
        TransactionSynchronizationManager.bindResource(owner, this);
    }

    @Override
    public final void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(owner);
    }
}
