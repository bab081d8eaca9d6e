package nc.maillage.keeping.lawreplay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Properties;
import nc.maillage.platform.CurrentSending;
import nc.maillage.platform.Ids;
import nc.maillage.platform.TimeOrderedIds;
import nc.maillage.platform.database.ProgramAccess;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/** The rooms whose use cases a command needs, without pages nor jobs: what nobody asks for is not made. */
final class Rooms implements AutoCloseable {
    private static final String[] PACKAGES = {
        "nc.maillage.audit",
        "nc.maillage.organisation",
        "nc.maillage.access.store",
        "nc.maillage.access.usecase",
        "nc.maillage.people.store",
        "nc.maillage.people.usecase",
        "nc.maillage.schemes.store",
        "nc.maillage.schemes.usecase",
        "nc.maillage.decisions.store",
        "nc.maillage.decisions.usecase",
        "nc.maillage.decisions.lawreplay.store",
        "nc.maillage.decisions.lawreplay.usecase"
    };

    private final AnnotationConfigApplicationContext context;

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    private Rooms(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    static Rooms over(ProgramAccess base, Clock clock) {
        var context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Ids.class, () -> new TimeOrderedIds(clock));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(base.connections()));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(base.connections()));
        context.registerBean(PlatformTransactionManager.class, base::transactions);
        context.registerBean(CurrentSending.class, () -> () -> {});
        context.registerBean(BuildProperties.class, Rooms::build);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.register(Transactions.class);
        context.scan(PACKAGES);
        context.refresh();
        return new Rooms(context);
    }

    private static BuildProperties build() {
        var properties = new Properties();
        try (var stream = Rooms.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (stream != null) {
                var all = new Properties();
                all.load(stream);
                all.forEach((key, value) -> properties.put(key.toString().replaceFirst("^build\\.", ""), value));
            }
            return new BuildProperties(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
