package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction has read, another may have changed: nothing is kept longer than it. */
class ReadOnceTest {
    private final ReadOnce<String, String> figures = new ReadOnce<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new Begun());
    private final List<String> read = new ArrayList<>();
    private String kept = "first";

    @AfterEach
    void nothing_is_left_on_the_thread() {
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    private String figure(String key) {
        return figures.of(key, asked -> {
            read.add(asked);
            return asked + " " + kept;
        });
    }

    @Test
    void a_transaction_reads_each_key_once() {
        transaction.executeWithoutResult(status -> {
            figure("smag");
            kept = "second";
            assertThat(figure("smag")).isEqualTo("smag first");
            assertThat(figure("share")).isEqualTo("share second");
        });
        assertThat(read).containsExactly("smag", "share");
    }

    @Test
    void the_next_transaction_reads_again() {
        transaction.executeWithoutResult(status -> figure("smag"));
        kept = "second";
        transaction.executeWithoutResult(status -> assertThat(figure("smag")).isEqualTo("smag second"));
    }

    @Test
    void a_transaction_that_writes_reads_what_it_wrote() {
        transaction.executeWithoutResult(status -> {
            figure("smag");
            kept = "second";
            figures.forget();
            assertThat(figure("smag")).isEqualTo("smag second");
        });
    }

    @Test
    void a_transaction_within_another_reads_for_itself() {
        var alone = new TransactionTemplate(new Begun());
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            figure("smag");
            kept = "second";
            alone.executeWithoutResult(inner -> assertThat(figure("smag")).isEqualTo("smag second"));
            assertThat(figure("smag")).isEqualTo("smag first");
        });
    }

    @Test
    void outside_a_transaction_nothing_is_kept() {
        figure("smag");
        kept = "second";
        assertThat(figure("smag")).isEqualTo("smag second");
    }

    /** Transactions on nothing: what is tried is when they begin and end. */
    private static final class Begun extends AbstractPlatformTransactionManager {
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
}
