package nc.maillage.platform.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import nc.maillage.platform.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;

/** « Démarrage d’avance » : the embedded server starts while the program still reads its own classes. */
public final class ServerAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Logger LOG = LoggerFactory.getLogger(ServerAhead.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        // While the build prepares the context there is no home.
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
                && settings.getProperty("maillage.db.url", "").isBlank()
                && context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            var folder = Path.of(settings.getProperty("maillage.home", "var"));
            var started = Started.in(folder);
            beans.registerSingleton("startedAhead", started);
            beans.registerDisposableBean("startedAhead", started);
        }
    }

    /** « Serveur démarré d’avance » : stopped with the program, should it end before it has taken it. */
    static final class Started implements DisposableBean {
        private final FutureTask<Connections> starting;
        private final AtomicBoolean taken = new AtomicBoolean();

        private Started(FutureTask<Connections> starting) {
            this.starting = starting;
        }

        private static Started in(Path folder) {
            var starting = new FutureTask<>(() -> OwnerAccess.started(Home.at(folder)));
            Thread.ofPlatform().name("postgres-ahead").start(starting);
            return new Started(starting);
        }

        Connections take() {
            taken.set(true);
            try {
                return starting.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public void destroy() throws Exception {
            if (!taken.get()) {
                try {
                    starting.get().close();
                } catch (ExecutionException neverStarted) {
                    LOG.debug("nothing to stop", neverStarted);
                }
            }
        }
    }
}
