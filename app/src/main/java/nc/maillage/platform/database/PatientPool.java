package nc.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * A pool that waits while the server is started again, and no longer: once the server has not answered for that time,
 * who asks within the next moment is told so at once.
 */
final class PatientPool extends HikariDataSource {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KNOWN_AWAY = Duration.ofSeconds(2);

    /** Pages are made on virtual threads, and no statement of theirs is that long: the server has stopped answering. */
    private static final int LONGEST_OF_A_PAGE = 10_000;

    private volatile long knownAwayUntil = System.nanoTime();

    PatientPool() {
        setConnectionTimeout(PATIENCE.toMillis());
        setValidationTimeout(Duration.ofSeconds(2).toMillis());
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (System.nanoTime() - knownAwayUntil < 0) {
            throw new SQLTransientConnectionException("the database was away a moment ago", "08001");
        }
        try {
            var connection = super.getConnection();
            if (Thread.currentThread().isVirtual()) {
                connection.setNetworkTimeout(Runnable::run, LONGEST_OF_A_PAGE);
            }
            return connection;
        } catch (SQLTransientConnectionException failure) {
            // Without a cause the server answers, and its connections are all busy.
            if (failure.getCause() != null) {
                knownAwayUntil = System.nanoTime() + KNOWN_AWAY.toNanos();
            }
            throw failure;
        }
    }
}
