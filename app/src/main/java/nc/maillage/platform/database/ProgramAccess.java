package nc.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** « Accès du programme » : a few connections of the role that owns nothing, each transaction on behalf of its collectivity. */
public record ProgramAccess(DataSource connections, PlatformTransactionManager transactions) implements AutoCloseable {
    private static final int FEW = 3;

    static ProgramAccess of(Connections database) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(Roles.PROGRAM);
        pool.setPassword(database.passwordOf(Roles.PROGRAM).value());
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "maillage-commande");
        pool.setMaximumPoolSize(FEW);
        pool.setMinimumIdle(0);
        return new ProgramAccess(pool, new TenantTransactions(pool));
    }

    @Override
    public void close() {
        if (connections instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
