package nc.maillage.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each program started by the tests a home of its own under {@code target}. Where {@code MAILLAGE_DB_URL} names an
 * external PostgreSQL, its data go into a new database there: the same tests then run on it.
 */
public class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Homes.fresh("home");
            context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(new UnwaitedDisk()));
            TestPropertyValues.of("maillage.home=" + home).applyTo(context);
            var url = System.getenv().getOrDefault("MAILLAGE_DB_URL", "");
            if (!url.isBlank()) {
                TestPropertyValues.of("maillage.db.url=" + newDatabase(url, System.getenv()))
                        .applyTo(context);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("MAILLAGE_DB_URL must let the tests create a database", e);
        }
    }

    private static String newDatabase(String url, Map<String, String> environment) throws SQLException {
        var name = "maillage_test_" + UUID.randomUUID().toString().substring(0, 8);
        var user = environment.getOrDefault("MAILLAGE_DB_USER", "maillage_owner");
        var password = environment.getOrDefault("MAILLAGE_DB_PASSWORD", "");
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
        }
        return url.substring(0, url.lastIndexOf('/') + 1) + name;
    }
}
