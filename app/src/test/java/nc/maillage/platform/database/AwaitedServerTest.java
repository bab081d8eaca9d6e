package nc.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import nc.maillage.platform.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A machine that starts both at once: the database is waited for, a mistake in its settings is not. */
@ExtendWith(OutputCaptureExtension.class)
class AwaitedServerTest {
    private static final String ADDRESS = "jdbc:postgresql://base.example.nc/maillage";
    private static final String REFUSED = "08001";
    private static final String STARTING_UP = "57P03";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final Deque<String> states = new ArrayDeque<>();

    @Test
    void is_waited_for_until_it_answers_and_each_round_says_so(CapturedOutput output) {
        answers(REFUSED, STARTING_UP, "");

        server(Duration.ofMinutes(2)).await();

        assertThat(states).isEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains(ADDRESS + " ne répond pas encore")))
                .hasSize(2)
                .allMatch(line -> line.contains("encore 120"));
    }

    @Test
    void is_refused_in_one_line_when_patience_is_over() {
        answers(REFUSED);

        assertThatThrownBy(() -> server(Duration.ZERO).await())
                .isInstanceOf(StartRefused.class)
                .hasMessage("La base de données %s n’a pas répondu en 0\u00A0seconde : 08001", ADDRESS);
    }

    @Test
    void a_wrong_password_or_name_is_left_to_be_told_at_once() {
        answers(WRONG_PASSWORD, NO_SUCH_DATABASE);

        server(Duration.ofMinutes(2)).await();
        server(Duration.ofMinutes(2)).await();

        assertThat(states).isEmpty();
    }

    private void answers(String... each) {
        states.addAll(Arrays.asList(each));
    }

    private AwaitedServer server(Duration patience) {
        return new AwaitedServer(ADDRESS, this::once, patience, Duration.ofMillis(1));
    }

    private void once() throws SQLException {
        var state = states.remove();
        if (!state.isEmpty()) {
            throw new SQLException(state, state);
        }
    }
}
