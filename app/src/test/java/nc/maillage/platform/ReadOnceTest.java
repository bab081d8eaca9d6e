package nc.maillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction has read, another may have changed: nothing is kept longer than it. */
class ReadOnceTest {
    private final ReadOnce<String, String> figures = new ReadOnce<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new EmptyTransactions());
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
    void a_transaction_that_writes_one_reads_that_one_again_or_knows_it() {
        transaction.executeWithoutResult(status -> {
            figure("smag");
            figure("share");
            kept = "second";
            figures.forget("smag");
            assertThat(figure("smag")).isEqualTo("smag second");
            assertThat(figure("share")).isEqualTo("share first");
            figures.keep("share", "as written");
            assertThat(figure("share")).isEqualTo("as written");
        });
        assertThat(read).containsExactly("smag", "share", "smag");
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
        var alone = new TransactionTemplate(new EmptyTransactions());
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

    @Test
    void several_keys_are_read_in_one_go_without_those_that_are_known() {
        transaction.executeWithoutResult(status -> {
            figure("smag");
            kept = "second";
            assertThat(several("smag", "share", "unknown"))
                    .containsOnly(Map.entry("smag", "smag first"), Map.entry("share", "share second"));
            assertThat(figure("share")).isEqualTo("share second");
        });
        assertThat(read).containsExactly("smag", "share unknown");
    }

    @Test
    void outside_a_transaction_several_keys_are_all_read() {
        figure("smag");
        kept = "second";
        assertThat(several("smag", "unknown")).containsOnly(Map.entry("smag", "smag second"));
    }

    private Map<String, String> several(String... keys) {
        return figures.ofAll(List.of(keys), asked -> {
            read.add(String.join(" ", asked));
            return asked.stream()
                    .filter(key -> !key.equals("unknown"))
                    .collect(Collectors.toMap(key -> key, key -> key + " " + kept));
        });
    }
}
