package nc.maillage.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import nc.maillage.platform.Home;
import nc.maillage.platform.RunningProgram;
import nc.maillage.platform.StorageRoom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Chooses the database: any external PostgreSQL named by {@code MAILLAGE_DB_URL}, else an embedded one in the home. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    Connections connections(
            Home home,
            ObjectProvider<ServerAhead.Started> ahead,
            @Value("${maillage.db.url:}") String url,
            @Value("${maillage.db.user:maillage_owner}") String user,
            @Value("${maillage.db.password:}") String password,
            @Value("${maillage.db.wait:120}") int seconds) {
        var connections =
                url.isBlank() ? embedded(home, ahead) : new Connections(url, user, new Secret(password), () -> {});
        if (!url.isBlank()) {
            AwaitedServer.of(connections, Duration.ofSeconds(seconds)).await();
        }
        Roles.ensureConnecting(connections.url(), connections.owner(), connections.ownerPassword());
        Roles.refuseHalfRestored(connections, home.folder());
        return connections;
    }

    private static Connections embedded(Home home, ObjectProvider<ServerAhead.Started> ahead) {
        var started = ahead.getIfAvailable();
        return started == null ? OwnerAccess.started(home) : started.take();
    }

    @Bean
    StorageRoom storageRoom(Home home, @Value("${maillage.db.url:}") String url) {
        return url.isBlank() ? new HomeRoom(home.database()) : bytes -> {};
    }

    /** What the program uses for its agents. */
    @Bean(destroyMethod = "close")
    @Primary
    DataSource dataSource(Connections connections, @Value("${maillage.db.pool:16}") int size, RunningProgram program) {
        return bounded(pool(connections, Roles.PROGRAM, size, program));
    }

    /** What the public pages use: a role of its own, that reads views and nothing else. */
    @Bean(destroyMethod = "close")
    DataSource portalDataSource(Connections connections, RunningProgram program) {
        return bounded(pool(connections, Roles.PORTAL, 4, program));
    }

    @Bean(destroyMethod = "close")
    @FlywayDataSource
    DataSource ownerDataSource(Connections connections, RunningProgram program) {
        return pool(connections, connections.owner(), 2, program);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new TenantTransactions(dataSource);
    }

    /** There is one transaction manager: without this, each call of a store searches its class for the name of another. */
    @Bean
    static BeanPostProcessor oneTransactionManager(ObjectProvider<PlatformTransactionManager> manager) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof TransactionInterceptor interceptor) {
                    interceptor.setTransactionManager(new LateTransactions(manager::getObject));
                    interceptor.setBeanFactory(null);
                }
                return bean;
            }
        };
    }

    @Bean
    JdbcClient portalJdbcClient(@Qualifier("portalDataSource") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** No page and no job waits longer for an answer: the network may be cut without a word. A migration may. */
    private static DataSource bounded(HikariDataSource pool) {
        pool.addDataSourceProperty("socketTimeout", "180");
        return pool;
    }

    private static HikariDataSource pool(Connections connections, String role, int size, RunningProgram program) {
        var pool = new PatientPool();
        pool.setPoolName(role);
        pool.setJdbcUrl(connections.url());
        pool.setUsername(role);
        pool.setPassword(connections.passwordOf(role).value());
        // The details of a violated constraint quote the values of a file.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // By this name another copy knows that this program lives.
        pool.addDataSourceProperty("ApplicationName", program.connectionName());
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        return pool;
    }
}
