package nc.maillage.access.web.administration;

import java.util.Objects;
import java.util.function.Supplier;
import nc.maillage.organisation.Filing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries an act and undoes it: what it would answer is known before anybody is asked to confirm it. */
@Component
class Rehearsal {
    private final TransactionTemplate transaction;

    Rehearsal(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    <T> Filing<T> of(Supplier<Filing<T>> act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        }));
    }
}
