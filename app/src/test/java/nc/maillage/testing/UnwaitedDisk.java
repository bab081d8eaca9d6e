package nc.maillage.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** « Disque non attendu » : nobody stops the server of these tests at once, and a disk that answers late is not what they try. */
final class UnwaitedDisk implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.addDataSourceProperty("options", "-c synchronous_commit=off");
        }
        return bean;
    }
}
