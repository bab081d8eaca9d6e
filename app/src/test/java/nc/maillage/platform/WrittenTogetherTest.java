package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines of the log and jobs are many in an act, and one statement in its transaction. */
class WrittenTogetherTest {
    private final CollectivityId sud = new CollectivityId(UUID.randomUUID());
    private final CollectivityId nord = new CollectivityId(UUID.randomUUID());
    private final List<List<String>> written = new ArrayList<>();
    private final WrittenTogether<String> together = new WrittenTogether<>(written::add);
    private final TransactionTemplate transaction = new TransactionTemplate(new EmptyTransactions());

    @AfterEach
    void nothing_is_left_on_the_thread() {
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    private void within(CollectivityId collectivity, Runnable work) {
        Tenancy.within(collectivity, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    @Test
    void what_a_transaction_adds_is_written_once_in_its_order_as_it_commits() {
        within(sud, () -> {
            together.add("first");
            together.add("second");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of("first", "second"));
    }

    @Test
    void what_is_rolled_back_is_never_written() {
        Tenancy.within(
                sud,
                () -> transaction.executeWithoutResult(status -> {
                    together.add("first");
                    status.setRollbackOnly();
                }));
        within(sud, () -> together.add("second"));
        assertThat(written).containsExactly(List.of("second"));
    }

    @Test
    void whoever_reads_before_the_end_has_it_written_first() {
        within(sud, () -> {
            together.add("first");
            together.flush();
            assertThat(written).containsExactly(List.of("first"));
            together.add("second");
        });
        assertThat(written).containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void whoever_reads_one_of_them_has_nothing_written_that_does_not_concern_it() {
        within(sud, () -> {
            together.add("first");
            together.flushIf("second"::equals);
            assertThat(written).isEmpty();
            together.flushIf("first"::equals);
            assertThat(written).containsExactly(List.of("first"));
        });
    }

    @Test
    void what_rests_on_all_the_rest_is_written_after_it_whenever_that_is() {
        var told = WrittenTogether.<String>last(lines -> written.add(List.of("told")));
        within(sud, () -> {
            told.add("line");
            together.add("first");
            told.flush();
            told.add("line");
            together.add("second");
        });
        assertThat(written).containsExactly(List.of("first"), List.of("told"), List.of("second"), List.of("told"));
    }

    @Test
    void what_another_adds_while_it_commits_is_written_too() {
        within(sud, () -> {
            together.add("first");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    together.add("late");
                }
            });
        });
        assertThat(written).containsExactly(List.of("first"), List.of("late"));
    }

    @Test
    void what_a_writer_is_the_first_to_add_elsewhere_is_written_too() {
        var writer = new WrittenTogether<String>(lines -> lines.forEach(line -> together.add("after " + line)));
        within(sud, () -> writer.add("first"));
        assertThat(written).containsExactly(List.of("after first"));
    }

    @Test
    void a_transaction_within_another_writes_its_own_and_leaves_the_other_its_own() {
        var alone = new TransactionTemplate(new EmptyTransactions());
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        within(sud, () -> {
            together.add("outer");
            alone.executeWithoutResult(inner -> together.add("inner"));
            assertThat(written).containsExactly(List.of("inner"));
        });
        assertThat(written).containsExactly(List.of("inner"), List.of("outer"));
    }

    @Test
    void what_is_written_is_of_the_collectivity_for_which_it_was_added() {
        var writers = new ArrayList<CollectivityId>();
        var signed = new WrittenTogether<String>(all -> writers.add(Tenancy.required()));
        transaction.executeWithoutResult(status -> Tenancy.within(sud, () -> signed.add("first")));
        assertThat(writers).containsExactly(sud);
    }

    @Test
    void a_transaction_of_one_collectivity_writes_for_no_other() {
        assertThatThrownBy(() -> within(sud, () -> {
                    together.add("first");
                    Tenancy.within(nord, () -> together.add("second"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written).isEmpty();
    }
}
