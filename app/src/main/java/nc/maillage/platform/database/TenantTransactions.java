package nc.maillage.platform.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import nc.maillage.platform.CollectivityId;
import nc.maillage.platform.Tenancy;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, for the length of one transaction, on whose behalf it is asked. */
final class TenantTransactions extends JdbcTransactionManager {
    TenantTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Tenancy.current().ifPresent(collectivity -> {
            try {
                set(collectivity);
            } catch (SQLException e) {
                doCleanupAfterCompletion(transaction);
                throw new CannotCreateTransactionException("the collectivity could not be set", e);
            }
        });
    }

    private void set(CollectivityId collectivity) throws SQLException {
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try (var statement = connection.prepareStatement("select set_config('maillage.collectivity', ?, true)")) {
            statement.setString(1, collectivity.toString());
            statement.execute();
        }
    }
}
